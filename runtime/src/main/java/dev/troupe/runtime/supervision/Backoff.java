package dev.troupe.runtime.supervision;

import dev.troupe.spi.SupervisionRule;
import java.time.Duration;
import java.util.IdentityHashMap;

/**
 * The delays before one actor's restarts: each rule's double, and start anew after a quiet time.
 * One thread at a time.
 */
public final class Backoff {
  /** For a start that keeps failing under a rule that neither limits nor delays restarts. */
  public static final SupervisionRule.Backoff OF_STARTS =
      new SupervisionRule.Backoff(Duration.ofMillis(100), Duration.ofSeconds(10));

  /** Jitter takes off at most one part of so many. */
  private static final int JITTER = 5;

  /** The undiminished delay that each rule gave last. */
  private final IdentityHashMap<SupervisionRule.Backoff, Long> last = new IdentityHashMap<>(2);

  private boolean running;
  private long quietSince;

  /** Notes that the actor runs again. */
  public void runs(long now) {
    running = true;
    quietSince = now;
  }

  /** Notes a failure, whatever becomes of it: rules for which it was quiet long enough forget. */
  public void failed(long now) {
    if (running) {
      long quiet = now - quietSince;
      last.keySet().removeIf(rule -> quiet >= rule.max().toNanos());
    }
    quietSince = now;
  }

  /**
   * The next delay of a rule, which is that of a restart.
   *
   * @param chance from 0 to 1, decides how much of the jitter is taken off
   * @return nanoseconds
   */
  public long next(SupervisionRule.Backoff rule, double chance) {
    running = false;
    long max = rule.max().toNanos();
    Long before = last.get(rule);
    long delay = before == null ? rule.min().toNanos() : before > max / 2 ? max : before * 2;
    last.put(rule, delay);
    long jitter = delay / JITTER;
    return delay - Math.min(jitter, (long) (jitter * chance));
  }
}
