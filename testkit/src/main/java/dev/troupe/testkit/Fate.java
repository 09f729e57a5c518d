package dev.troupe.testkit;

import dev.troupe.PoisonPill;
import dev.troupe.runtime.cell.Cell;
import dev.troupe.runtime.dispatcher.Current;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides whether something goes wrong, wherever it may. One thread at a time. */
final class Fate {
  private static final int BEFORE = 1;
  private static final int AFTER = 2;

  /** Ways to stop: at once, or after what waits. */
  private static final int WAYS = 2;

  /** A delay is so many eighths of the longest. */
  private static final int PARTS = 8;

  private final Decisions decisions;
  private final Trace trace;
  private final Ensemble ensemble = new Ensemble();
  private final List<Crash> crashes = new ArrayList<>();
  private final List<Stop> stops = new ArrayList<>();
  private final List<Stop> anyTimeStops = new ArrayList<>();
  private double delayProbability;
  private long longestDelay;

  /**
   * Something that may fail.
   *
   * @param actor whose; null for any actor's
   * @param step where; null for handlers of messages
   */
  record Crash(
      @Nullable Class<?> actor,
      Faults.@Nullable Step step,
      double probability,
      Supplier<? extends Throwable> failure) {

    boolean concerns(Class<?> other, Faults.@Nullable Step now) {
      return step == now && (actor == null || actor == other);
    }

    Throwable thrown() {
      return Objects.requireNonNull(failure.get(), "what makes the failure gave null");
    }
  }

  /** Actors that may be stopped. */
  record Stop(Class<?> actor, double probability) {}

  Fate(Decisions decisions, Trace trace) {
    this.decisions = decisions;
    this.trace = trace;
  }

  void add(Crash crash) {
    crashes.add(crash);
  }

  void addAtMessages(Stop stop) {
    stops.add(stop);
  }

  void addAtAnyTime(Stop stop) {
    anyTimeStops.add(stop);
  }

  void setDelay(double probability, long longest) {
    delayProbability = probability;
    longestDelay = longest;
  }

  void cease() {
    crashes.clear();
    stops.clear();
    anyTimeStops.clear();
    delayProbability = 0;
  }

  /** Takes note of an actor that is ready to act: how long it is held up, in nanoseconds. */
  long delay(Cell cell) {
    ensemble.add(cell);
    return delayProbability == 0
        ? 0
        : longestDelay / PARTS * decisions.strike(delayProbability, PARTS);
  }

  /**
   * Throws what is to be thrown before something runs.
   *
   * @param step null for the handler of a message
   * @return what is to be thrown when it has run; null for nothing
   */
  @Nullable Throwable crash(Class<?> actor, Faults.@Nullable Step step) throws Exception {
    for (Crash crash : crashes) {
      if (crash.concerns(actor, step)) {
        int when = decisions.strike(crash.probability(), AFTER);
        if (when == BEFORE) {
          throwIt(crash.thrown());
        } else if (when == AFTER) {
          return crash.thrown();
        }
      }
    }
    return null;
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

  /** Stops the actor that handles a message, if that is its fate. */
  void stopAtMessage(Class<?> actor) {
    for (Stop stop : stops) {
      if (stop.actor() == actor && Current.get() instanceof Cell cell) {
        stop(cell, decisions.strike(stop.probability(), WAYS) - 1);
      }
    }
  }

  /** Stops any actor, whatever it is about to do, if that is its fate. */
  void stopSomebody() {
    for (Stop stop : anyTimeStops) {
      List<Cell> candidates = ensemble.of(stop.actor());
      int chosen =
          candidates.isEmpty()
              ? -1
              : decisions.strike(stop.probability(), candidates.size() * WAYS) - 1;
      if (chosen >= 0) {
        stop(candidates.get(chosen / WAYS), chosen % WAYS);
      }
    }
  }

  private void stop(Cell cell, int way) {
    if (way < 0) {
      return;
    }
    trace.add(cell.path().toString(), "is stopped by the simulation");
    if (way == 0) {
      cell.stopNow();
    } else {
      cell.ref().tell(PoisonPill.INSTANCE);
    }
  }
}
