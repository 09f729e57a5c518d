package dev.troupe.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.DeadLetter;
import dev.troupe.Directive;
import dev.troupe.Overflow;
import dev.troupe.PoisonPill;
import dev.troupe.spi.MailboxPolicy;
import dev.troupe.spi.SupervisionRule;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two may wait here, and what waits for a restart is kept aside. */
@DisplayName("S22 A cell that drops the oldest message")
class CellBoundedTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Stage stage = new Stage();
  private final Puppet.Kind bounded = new Puppet.Kind();

  @BeforeEach
  void bound() {
    bounded.mailbox = new MailboxPolicy(2, Overflow.DROP_OLDEST, 1);
    bounded.own(
        SupervisionRule.on(Directive.RESTART, IllegalStateException.class).backoff(SECOND, SECOND));
  }

  private Puppet.Ref waiting() {
    Puppet.Ref actor = stage.spawn(bounded, "a");
    actor.tell(CellBoundedTest::fail);
    stage.logged();
    return actor;
  }

  private static void fail(Puppet puppet) {
    throw new IllegalStateException("planned");
  }

  private static Puppet.Act sends(String... notes) {
    return puppet -> {
      for (String note : notes) {
        puppet.context.self().note(note);
      }
    };
  }

  @Test
  @DisplayName("drops it from what waits for a restart, and no signal")
  void keptAside() {
    Puppet.Ref other = stage.spawn("b");
    Puppet.Ref actor = stage.spawn(bounded, "a");
    actor.tell(puppet -> puppet.context.watch(other));
    actor.tell(CellBoundedTest::fail);
    stage.run();
    other.tell(PoisonPill.INSTANCE);
    stage.logged();
    actor.note("1");
    actor.note("2");
    stage.run();
    actor.note("3");
    actor.note("4");
    stage.run();
    assertThat(stage.events(DeadLetter.class)).hasSize(2);
    stage.pass(SECOND);

    assertThat(stage.logged()).containsExactly("a made", "a again", "a lost /b", "a 3", "a 4");
  }

  @Test
  @DisplayName("drops it from what has waited for a restart, before that is handled")
  void stillAside() {
    Puppet.Ref actor = waiting();
    actor.tell(sends("2", "3"));
    actor.note("1");
    stage.pass(SECOND);

    assertThat(stage.logged()).containsExactly("a made", "a again", "a 2", "a 3");
    assertThat(stage.events(DeadLetter.class))
        .extracting(DeadLetter::reason)
        .containsExactly(DeadLetter.Reason.MAILBOX_FULL);
  }

  @Test
  @DisplayName("has as much room as before when all that waited for a restart is handled")
  void sameRoom() {
    Puppet.Ref actor = waiting();
    actor.note("1");
    actor.note("2");
    stage.pass(SECOND);
    actor.tell(sends("3", "4", "5"));

    assertThat(stage.logged()).containsExactly("a made", "a again", "a 1", "a 2", "a 4", "a 5");
  }

  @Test
  @DisplayName("dropped it before it stopped, if it was to give way by then")
  void stops() {
    Puppet.Ref actor = waiting();
    actor.tell(
        puppet -> {
          sends("2", "3").on(puppet);
          puppet.context.stopNow(puppet.context.self());
        });
    actor.note("1");
    stage.pass(SECOND);

    assertThat(stage.logged()).containsExactly("a made", "a again", "a stopped");
    assertThat(stage.events(DeadLetter.class))
        .extracting(DeadLetter::reason)
        .containsExactly(
            DeadLetter.Reason.MAILBOX_FULL, DeadLetter.Reason.STOPPED, DeadLetter.Reason.STOPPED);
  }
}
