package dev.troupe.runtime.time;

/** A source of elapsed time. Safe from any thread. */
@FunctionalInterface
public interface Clock {
  /**
   * Nanoseconds since some fixed instant, never going back. Only differences mean anything, and
   * they are to be compared by subtraction, as with {@link System#nanoTime}.
   */
  long nanoTime();

  /** The clock of the JVM. */
  static Clock system() {
    return System::nanoTime;
  }
}
