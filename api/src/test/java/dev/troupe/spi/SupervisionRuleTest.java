package dev.troupe.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.Directive;
import dev.troupe.Scope;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class SupervisionRuleTest {
  private final SupervisionRule rule =
      SupervisionRule.on(Directive.RESTART, IOException.class, IllegalStateException.class);

  @Test
  @DisplayName("a rule covers the failures it names and their subclasses, and no others")
  void failures() {
    assertThat(rule.covers(new IOException())).isTrue();
    assertThat(rule.covers(new FileNotFoundException())).isTrue();
    assertThat(rule.covers(new IllegalStateException())).isTrue();
    assertThat(rule.covers(new RuntimeException())).isFalse();
  }

  @Test
  @DisplayName("a rule covers the children it names and their subclasses, and no others")
  void children() {
    SupervisionRule forNumbers = rule.children(Scope.ALL_FOR_ONE, Number.class);
    assertThat(forNumbers.covers(Integer.class)).isTrue();
    assertThat(forNumbers.covers(String.class)).isFalse();
    assertThat(forNumbers.scope()).isEqualTo(Scope.ALL_FOR_ONE);
  }

  @Test
  @DisplayName("a rule keeps what it has when a limit or backoff is added")
  void additions() {
    SupervisionRule limited =
        rule.children(Scope.REST_FOR_ONE, Number.class)
            .limit(5, Duration.ofMinutes(1))
            .backoff(Duration.ofMillis(100), Duration.ofSeconds(10));
    assertThat(limited.on()).isEqualTo(rule.on());
    assertThat(limited.children()).isEqualTo(List.of(Number.class));
    assertThat(limited.limit()).contains(new SupervisionRule.Limit(5, Duration.ofMinutes(1)));
    assertThat(limited.backoff())
        .contains(new SupervisionRule.Backoff(Duration.ofMillis(100), Duration.ofSeconds(10)));
  }
}
