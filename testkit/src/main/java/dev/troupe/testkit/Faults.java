package dev.troupe.testkit;

import dev.troupe.ActorType;
import dev.troupe.PoisonPill;
import dev.troupe.runtime.cell.Cell;
import dev.troupe.runtime.dispatcher.Current;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is to go wrong in a {@link Simulation}, and how likely; the seed decides where.
 *
 * <pre>{@code
 * simulation.faults()
 *     .crash(InventoryRef.TYPE, 0.05, () -> new IOException("disk full"))
 *     .stop(OrderRef.TYPE, 0.01)
 *     .delay(0.1, Duration.ofMillis(50));
 * }</pre>
 *
 * <p>Nothing happens here that could not happen in a running system. In particular messages from
 * one sender to one receiver stay in order: a delay holds up who is to act, and all that they send
 * comes the later.
 *
 * <p>For the thread that the simulation belongs to.
 */
public final class Faults {
  private static final int BEFORE = 1;
  private static final int AFTER = 2;

  /** A delay is so many eighths of the longest. */
  private static final int PARTS = 8;

  private final Decisions decisions;
  private final Trace trace;
  private final List<Crash> crashes = new ArrayList<>();
  private final List<Stop> stops = new ArrayList<>();
  private double delayProbability;
  private long longestDelay;

  private record Crash(
      @Nullable Class<?> actor, double probability, Supplier<? extends Throwable> failure) {}

  private record Stop(Class<?> actor, double probability) {}

  Faults(Decisions decisions, Trace trace) {
    this.decisions = decisions;
    this.trace = trace;
  }

  /**
   * Has any handler fail, before it has run or after.
   *
   * @param probability per message, from 0 to 1
   * @param failure makes what is thrown
   * @return these faults
   */
  public Faults crash(double probability, Supplier<? extends Throwable> failure) {
    crashes.add(new Crash(null, checked(probability), Objects.requireNonNull(failure, "failure")));
    return this;
  }

  /**
   * Has handlers of one type of actor fail, before they have run or after.
   *
   * @param type the {@code TYPE} of the actor's reference
   * @param probability per message, from 0 to 1
   * @param failure makes what is thrown
   * @return these faults
   */
  public Faults crash(
      ActorType<?, ?> type, double probability, Supplier<? extends Throwable> failure) {
    crashes.add(
        new Crash(
            type.actorClass(), checked(probability), Objects.requireNonNull(failure, "failure")));
    return this;
  }

  /**
   * Stops actors of a type: at once after the message they handle, or after what waits for them.
   *
   * @param type the {@code TYPE} of the actors' references
   * @param probability per message, from 0 to 1
   * @return these faults
   */
  public Faults stop(ActorType<?, ?> type, double probability) {
    stops.add(new Stop(type.actorClass(), checked(probability)));
    return this;
  }

  /**
   * Has actors that are about to act be late.
   *
   * @param probability each time one becomes ready, from 0 to 1
   * @param atMost the longest delay, in virtual time
   * @return these faults
   */
  public Faults delay(double probability, Duration atMost) {
    delayProbability = checked(probability);
    longestDelay = atMost.toNanos();
    return this;
  }

  /** From now on nothing goes wrong: to see where the actors end up. */
  public void cease() {
    crashes.clear();
    stops.clear();
    delayProbability = 0;
  }

  private static double checked(double probability) {
    if (probability < 0 || probability > 1) {
      throw new IllegalArgumentException(
          "A probability is from 0 to 1, but was " + probability + ".");
    }
    return probability;
  }

  /** How long one that becomes ready is held up, in nanoseconds. */
  long delay() {
    if (delayProbability == 0) {
      return 0;
    }
    return longestDelay / PARTS * decisions.strike(delayProbability, PARTS);
  }

  /** What a handler is to throw after it has run; throws what it is to throw before. */
  @Nullable Throwable crash(Class<?> actor) throws Exception {
    for (Crash crash : crashes) {
      if (crash.actor() == null || crash.actor() == actor) {
        int when = decisions.strike(crash.probability(), AFTER);
        if (when == BEFORE) {
          throwIt(crash.failure().get());
        } else if (when == AFTER) {
          return crash.failure().get();
        }
      }
    }
    return null;
  }

  /** Stops the actor that has handled a message, if that is its fate. */
  void stop(Class<?> actor) {
    for (Stop stop : stops) {
      if (stop.actor() == actor && Current.get() instanceof Cell cell) {
        int how = decisions.strike(stop.probability(), AFTER);
        if (how > 0) {
          trace.add(cell.path().toString(), "is stopped by the simulation");
        }
        if (how == BEFORE) {
          cell.stopNow();
        } else if (how == AFTER) {
          cell.ref().tell(PoisonPill.INSTANCE);
        }
      }
    }
  }

  static void throwIt(Throwable failure) throws Exception {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof Exception exception) {
      throw exception;
    }
    throw new IllegalArgumentException("Neither an Error nor an Exception", failure);
  }
}
