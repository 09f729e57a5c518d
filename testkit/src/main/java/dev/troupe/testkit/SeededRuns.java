package dev.troupe.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** Runs one test with many seeds, and tells of the first that fails. One thread at a time. */
final class SeededRuns {
  private final Settings settings;
  private final Consumer<Simulation> test;

  SeededRuns(Settings settings, Consumer<Simulation> test) {
    this.settings = settings;
    this.test = test;
  }

  /**
   * One run of the test.
   *
   * @param failure null if it passed
   */
  record Run(List<Integer> decisions, String trace, @Nullable Throwable failure) {
    /** How many choices were not the default one. */
    long deviations() {
      return decisions.stream().filter(choice -> choice != 0).count();
    }
  }

  /** Runs the test with each seed until one fails. */
  void run(List<Long> seeds) {
    for (long seed : seeds) {
      Run run = run(seed, Decisions.seeded(seed));
      if (run.failure() instanceof TestAbortedException aborted) {
        throw aborted;
      }
      if (run.failure() != null) {
        throw failure(seed, run, run.failure());
      }
    }
  }

  private AssertionError failure(long seed, Run first, Throwable cause) {
    Shrinker shrinker = new Shrinker(script -> run(seed, Decisions.scripted(script)));
    Optional<Run> shortest = shrinker.shrink(first, cause);
    Run shown = shortest.orElse(first);
    Throwable failure = shown.failure() == null ? cause : shown.failure();
    return new AssertionError(
        "With seed "
            + seed
            + " this fails: "
            + failure
            + "\nTo run it alone: @SimulationTest(seed = "
            + seed
            + ")\n"
            + howShort(first, shortest, shrinker.runs())
            + "\nWhat was delivered then:\n"
            + shown.trace(),
        failure);
  }

  private static String howShort(Run first, Optional<Run> shortest, int runs) {
    if (shortest.isEmpty()) {
      return "The same choices did not make it fail again: something in the test does not come from"
          + " the simulation, such as real time, other threads or hash codes of objects.";
    }
    return "It made "
        + first.deviations()
        + " choices other than the default; in "
        + runs
        + " more runs "
        + shortest.get().deviations()
        + " were found to be enough.";
  }

  private Run run(long seed, Decisions decisions) {
    Simulation simulation = new Simulation(seed, decisions, settings);
    Throwable failure = null;
    try {
      test.accept(simulation);
    } catch (Throwable t) {
      failure = t;
    }
    List<Integer> taken = decisions.taken();
    String trace = simulation.trace();
    try {
      simulation.close();
    } catch (Throwable t) {
      failure = failure == null ? t : failure;
    }
    return new Run(taken, trace, failure);
  }
}
