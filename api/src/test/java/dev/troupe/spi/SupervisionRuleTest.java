package dev.troupe.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.troupe.Directive;
import dev.troupe.Overflow;
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

  @Test
  @DisplayName("a limit that allows nothing is refused with its value")
  void limits() {
    Duration minute = Duration.ofMinutes(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.limit(0, minute))
        .withMessage("maxRestarts is at least 1, but was 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.limit(1, Duration.ZERO))
        .withMessage("within is more than zero and at most 292 years, but was PT0S.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.limit(1, Duration.ofSeconds(Long.MAX_VALUE)))
        .withMessageStartingWith("within is more than zero and at most 292 years, but was PT");
  }

  @Test
  @DisplayName("delays that are none, or in the wrong order, are refused with their values")
  void backoffs() {
    Duration second = Duration.ofSeconds(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.backoff(second.negated(), second))
        .withMessage("minBackoff is more than zero and at most 292 years, but was PT-1S.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.backoff(second, Duration.ZERO))
        .withMessage("maxBackoff is more than zero and at most 292 years, but was PT0S.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.backoff(second.plusNanos(1), second))
        .withMessage("minBackoff is at most maxBackoff, but PT1.000000001S is longer than PT1S.");
  }

  @Test
  @DisplayName("a mailbox or stash that nothing fits into is refused with its size")
  void mailboxes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MailboxPolicy(-1, Overflow.REJECT, 1))
        .withMessage("capacity is at least 1, or 0 for no bound, but was -1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MailboxPolicy(1, Overflow.REJECT, 0))
        .withMessage("stash is at least 1, but was 0.");
    assertThatNullPointerException()
        .isThrownBy(() -> new MailboxPolicy(1, null, 1))
        .withMessage("overflow");
  }
}
