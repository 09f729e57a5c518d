package dev.troupe.runtime.routing;

import dev.troupe.Routing;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;

/**
 * Chooses one of a router's routees for a message. Called by senders, hence safe from any thread;
 * does not wait.
 */
sealed interface Selection
    permits Selection.RoundRobin, Selection.AnyOne, Selection.LeastLoaded, ConsistentHash {

  /**
   * Chooses.
   *
   * @param message what is sent
   * @param living at least one candidate
   * @return one of them
   */
  <C extends Candidate> C select(Object message, List<C> living);

  /**
   * The selection of a routing; of one that addresses everyone, there is none to make.
   *
   * @param chance numbers from 0 to 1, that one excluded; asked on any thread
   */
  static Selection of(Routing routing, DoubleSupplier chance) {
    if (routing instanceof Routing.RoundRobin) {
      return new RoundRobin(0);
    }
    if (routing instanceof Routing.LeastLoaded) {
      return new LeastLoaded();
    }
    if (routing instanceof Routing.ConsistentHash hash) {
      return new ConsistentHash(hash.key());
    }
    return new AnyOne(chance);
  }

  /** Each in turn; senders share the count. */
  final class RoundRobin implements Selection {
    private final AtomicInteger turns;

    RoundRobin(int first) {
      turns = new AtomicInteger(first);
    }

    @Override
    public <C extends Candidate> C select(Object message, List<C> living) {
      return living.get(Math.floorMod(turns.getAndIncrement(), living.size()));
    }
  }

  /** Each as likely as any other. */
  final class AnyOne implements Selection {
    private final DoubleSupplier chance;

    AnyOne(DoubleSupplier chance) {
      this.chance = chance;
    }

    @Override
    public <C extends Candidate> C select(Object message, List<C> living) {
      return living.get((int) (chance.getAsDouble() * living.size()));
    }
  }

  /**
   * The fewest messages waiting; among equals each in turn, or the first would get all when idle.
   */
  final class LeastLoaded implements Selection {
    private final AtomicInteger turns = new AtomicInteger();

    @Override
    public <C extends Candidate> C select(Object message, List<C> living) {
      int size = living.size();
      int first = Math.floorMod(turns.getAndIncrement(), size);
      C best = living.get(first);
      int least = best.load();
      for (int i = 1; i < size && least > 0; i++) {
        C other = living.get((first + i) % size);
        int load = other.load();
        if (load < least) {
          best = other;
          least = load;
        }
      }
      return best;
    }
  }
}
