package dev.troupe.runtime.cell;

import dev.troupe.runtime.dispatcher.Dispatcher;
import dev.troupe.runtime.dispatcher.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** Runs turns on the test's own thread when told to, in an order drawn from a seed. */
final class ManualDispatcher implements Dispatcher {
  private final List<Turn> ready = new ArrayList<>();
  private final Random random;
  private final BooleanSupplier timePasses;

  /**
   * Makes one that has nothing to run.
   *
   * @param timePasses lets time pass while a handler waits; false if that cannot help
   */
  ManualDispatcher(long seed, BooleanSupplier timePasses) {
    random = new Random(seed);
    this.timePasses = timePasses;
  }

  @Override
  public boolean schedule(Turn turn) {
    if (ready.contains(turn)) {
      throw new AssertionError("scheduled twice: " + turn);
    }
    ready.add(turn);
    return false;
  }

  /** Runs turns until none is ready. */
  void runAll() {
    while (!ready.isEmpty()) {
      runOne();
    }
  }

  private void runOne() {
    ready.remove(random.nextInt(ready.size())).run();
  }

  /** A handler waits: others go on until it need not. */
  @Override
  public void blockingStarts(BooleanSupplier done) {
    while (!done.getAsBoolean()) {
      if (!ready.isEmpty()) {
        runOne();
      } else if (!timePasses.getAsBoolean()) {
        throw new AssertionError("a handler waits, and nobody is left to do what it waits for");
      }
    }
  }

  @Override
  public void blockingEnds() {}

  @Override
  public void shutdown() {}

  @Override
  public boolean awaitTermination(Duration timeout) {
    return true;
  }
}
