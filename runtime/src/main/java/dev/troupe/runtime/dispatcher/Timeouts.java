package dev.troupe.runtime.dispatcher;

import java.time.Duration;

/** Timeouts in nanoseconds. */
final class Timeouts {
  private Timeouts() {}

  /** Nanoseconds of {@code timeout}; those of centuries are as good as for ever. */
  static long nanos(Duration timeout) {
    try {
      return timeout.toNanos();
    } catch (ArithmeticException e) {
      return timeout.isNegative() ? 0 : Long.MAX_VALUE;
    }
  }
}
