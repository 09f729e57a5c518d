package dev.troupe.stress;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;

/** How much Lincheck looks at. */
public final class Scenarios {
  private static final int THREADS = 3;

  private Scenarios() {}

  /** Enough to trust what is sound; more in the long mode. */
  public static ModelCheckingOptions many() {
    return Length.chosen().isLong() ? scenarios(100, 10_000, 3) : scenarios(10, 300, 2);
  }

  /** Enough to find a fault, which is then not made smaller. */
  public static ModelCheckingOptions few() {
    return scenarios(50, 300, 2).minimizeFailedScenario(false);
  }

  private static ModelCheckingOptions scenarios(int count, int schedules, int operations) {
    return new ModelCheckingOptions()
        .iterations(count)
        .invocationsPerIteration(schedules)
        .threads(THREADS)
        .actorsPerThread(operations);
  }
}
