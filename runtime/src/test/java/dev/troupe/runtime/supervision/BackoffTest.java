package dev.troupe.runtime.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.spi.SupervisionRule;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Delays before restarts")
class BackoffTest {
  private static final long LONGEST = Long.MAX_VALUE / 3_600_000_000_000L * 3_600_000_000_000L;
  private static final SupervisionRule.Backoff RULE = rule(100, 1_000);
  private final Backoff backoff = new Backoff();

  private static SupervisionRule.Backoff rule(long min, long max) {
    return new SupervisionRule.Backoff(Duration.ofNanos(min), Duration.ofNanos(max));
  }

  private long next(SupervisionRule.Backoff rule, long now) {
    backoff.failed(now);
    return backoff.next(rule, 0);
  }

  @Test
  @DisplayName("double up to the longest, less up to a fifth")
  void doubling() {
    assertThat(backoff.next(RULE, 0)).isEqualTo(100);
    assertThat(backoff.next(RULE, 1)).isEqualTo(160);
    assertThat(backoff.next(RULE, 0)).isEqualTo(400);
    assertThat(backoff.next(RULE, 0)).isEqualTo(800);
    assertThat(backoff.next(RULE, 0)).isEqualTo(1_000);
    assertThat(backoff.next(RULE, 0.5)).isEqualTo(900);
  }

  @Test
  @DisplayName("fall back when it was quiet for the longest of them, not a nanosecond before")
  void fallBack() {
    next(RULE, 0);
    backoff.runs(5_000);
    assertThat(next(RULE, 5_999)).isEqualTo(200);
    backoff.runs(6_500);
    assertThat(next(RULE, 7_500)).isEqualTo(100);
  }

  @Test
  @DisplayName("do not fall back while an actor waits to be restarted")
  void waiting() {
    next(RULE, 0);
    backoff.runs(100);
    next(RULE, 100);
    assertThat(next(RULE, 10_000)).isEqualTo(400);
  }

  @Test
  @DisplayName("do not fall back if something failed meanwhile and was resumed")
  void resumed() {
    next(RULE, 0);
    backoff.runs(100);
    backoff.failed(700);
    assertThat(next(RULE, 1_600)).isEqualTo(200);
    backoff.runs(2_000);
    backoff.failed(2_700);
    assertThat(next(RULE, 3_700)).isEqualTo(100);
  }

  @Test
  @DisplayName("are those of the rule that applies: each begins with its own shortest")
  void eachRule() {
    SupervisionRule.Backoff slower = rule(1_000, 60_000);
    next(RULE, 0);
    next(RULE, 0);
    assertThat(next(slower, 0)).isEqualTo(1_000);
    backoff.runs(0);
    assertThat(next(slower, 1_500)).isEqualTo(2_000);
    assertThat(next(RULE, 1_500)).isEqualTo(100);
  }

  @Test
  @DisplayName("are exact however often the actor fails and however long they are")
  void asDefined() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      long max = 1 + random.nextLong(LONGEST >> random.nextInt(62));
      long min = 1 + random.nextLong(max);
      SupervisionRule.Backoff rule = rule(min, max);
      Backoff fresh = new Backoff();
      BigInteger exact = BigInteger.valueOf(min);
      for (int failure = 1; failure <= 1_000; failure++) {
        long longest = exact.min(BigInteger.valueOf(max)).longValueExact();
        long delay = fresh.next(rule, random.nextInt(3) == 0 ? 1 : random.nextDouble());
        assertThat(delay)
            .as("seed %d, failure %d", seed, failure)
            .isBetween(longest - longest / 5, longest);
        exact = exact.shiftLeft(1).min(BigInteger.ONE.shiftLeft(64));
      }
    }
  }
}
