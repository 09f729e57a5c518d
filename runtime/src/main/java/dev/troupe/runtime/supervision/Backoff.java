package dev.troupe.runtime.supervision;

import dev.troupe.spi.SupervisionRule;
import java.time.Duration;

/**
 * The delays before one actor's restarts: doubling, and starting anew after a quiet time. One
 * thread at a time.
 */
public final class Backoff {
  /** For a start that keeps failing under a rule that neither limits nor delays restarts. */
  public static final SupervisionRule.Backoff OF_STARTS =
      new SupervisionRule.Backoff(Duration.ofMillis(100), Duration.ofSeconds(10));

  private static final double JITTER = 0.2;

  private int step;
  private boolean ran;
  private long runningSince;

  /** Notes that the actor runs again. */
  public void runs(long now) {
    ran = true;
    runningSince = now;
  }

  /**
   * The next delay.
   *
   * @param chance from 0 to 1, decides how much of the jitter is taken off
   * @return nanoseconds
   */
  public long next(SupervisionRule.Backoff rule, long now, double chance) {
    long max = rule.max().toNanos();
    if (ran && now - runningSince >= max) {
      step = 0;
    }
    ran = false;
    long delay = rule.min().toNanos();
    for (int i = 0; i < step && delay < max; i++) {
      delay = delay > max / 2 ? max : delay * 2;
    }
    step++;
    return (long) (Math.min(delay, max) * (1 - JITTER * chance));
  }
}
