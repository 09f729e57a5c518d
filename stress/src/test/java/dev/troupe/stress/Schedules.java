package dev.troupe.stress;

import org.jetbrains.lincheck.Lincheck;

/** Lincheck's model checker over a piece of code that starts threads. */
public final class Schedules {
  private static final int SHORT = 1_000;
  private static final int LONG = 50_000;

  private Schedules() {}

  /** Code that a schedule runs anew. */
  @FunctionalInterface
  public interface Scenario {
    /** Starts threads, waits for them, and throws what they have got wrong. */
    void run() throws InterruptedException;
  }

  /** Runs a scenario in many schedules: switches come between any two accesses to shared memory. */
  public static void all(Scenario scenario) {
    Lincheck.runConcurrentTest(Length.chosen().isLong() ? LONG : SHORT, () -> once(scenario));
  }

  private static void once(Scenario scenario) {
    try {
      scenario.run();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
