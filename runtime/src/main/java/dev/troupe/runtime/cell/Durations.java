package dev.troupe.runtime.cell;

import java.time.Duration;

/** Durations as the clock counts. */
final class Durations {
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 4);

  private Durations() {}

  /** Nanoseconds; for more than seventy years, about that. */
  static long nanos(Duration duration) {
    return duration.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : duration.toNanos();
  }
}
