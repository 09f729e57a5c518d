package dev.troupe.runtime.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.Directive;
import dev.troupe.spi.SupervisionRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A budget of restarts")
class RestartBudgetTest {
  private static final Duration LONGEST = Duration.ofHours(Long.MAX_VALUE / 3_600_000_000_000L);
  private final RestartBudget budget = new RestartBudget();

  private static SupervisionRule limited(int maxRestarts, Duration within) {
    return SupervisionRule.on(Directive.RESTART, Exception.class).limit(maxRestarts, within);
  }

  @Test
  @DisplayName("has a restart back when the window has passed, not a nanosecond before")
  void slidingWindow() {
    SupervisionRule rule = limited(2, Duration.ofNanos(100));
    assertThat(budget.spend(rule, 0)).isTrue();
    assertThat(budget.spend(rule, 60)).isTrue();
    assertThat(budget.spend(rule, 99)).isFalse();
    assertThat(budget.spend(rule, 100)).isTrue();
    assertThat(budget.spend(rule, 159)).isFalse();
    assertThat(budget.spend(rule, 160)).isTrue();
  }

  @Test
  @DisplayName("is counted for each rule, also for two that are equal")
  void eachRule() {
    SupervisionRule one = limited(1, LONGEST);
    SupervisionRule other = limited(1, LONGEST);
    assertThat(budget.spend(one, 0)).isTrue();
    assertThat(budget.spend(other, 0)).isTrue();
    assertThat(budget.spend(one, 0)).isFalse();
  }

  @Test
  @DisplayName("is exact for the longest window, also when the clock passes its largest number")
  void longestWindow() {
    SupervisionRule rule = limited(1, LONGEST);
    long start = Long.MAX_VALUE - 10;
    assertThat(budget.spend(rule, start)).isTrue();
    assertThat(budget.spend(rule, start + LONGEST.toNanos() - 1)).isFalse();
    assertThat(budget.spend(rule, start + LONGEST.toNanos())).isTrue();
  }

  @Test
  @DisplayName("allows a restart if and only if there were fewer than its limit in the window")
  void asDefined() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      int limit = 1 + random.nextInt(5);
      int width = 1 + random.nextInt(50);
      SupervisionRule rule = limited(limit, Duration.ofNanos(width));
      List<Long> restarts = new ArrayList<>();
      RestartBudget fresh = new RestartBudget();
      long now = random.nextLong() >> 1;
      for (int failure = 0; failure < 50; failure++) {
        long present = now;
        long counting = restarts.stream().filter(then -> present - then < width).count();
        boolean allowed = fresh.spend(rule, now);
        assertThat(allowed).as("seed %d, failure %d", seed, failure).isEqualTo(counting < limit);
        if (allowed) {
          restarts.add(now);
        }
        now += random.nextInt(width);
      }
    }
  }
}
