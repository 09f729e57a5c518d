package dev.troupe.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.troupe.ActorStopped;
import dev.troupe.ActorTerminatedException;
import dev.troupe.DeadLetter;
import dev.troupe.Directive;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.promise.fixture.LogCapture;
import dev.troupe.spi.SupervisionRule;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chance fails here when a restart asks it for jitter: no rule can deal with that. */
@DisplayName("A cell in which the engine itself fails")
class CellBreaksTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Stage stage = new Stage();

  @BeforeEach
  void restartWithDelay() {
    stage.kind.own(
        SupervisionRule.on(Directive.RESTART, IllegalArgumentException.class)
            .backoff(SECOND, SECOND));
  }

  private Puppet.Ref failing(Error error) {
    stage.chance =
        () -> {
          throw error;
        };
    Puppet.Ref actor = stage.spawn("a");
    actor.tell(
        puppet -> {
          throw new IllegalArgumentException("planned");
        });
    return actor;
  }

  @Test
  @DisplayName("stops, and only what waited becomes dead letters")
  void stops() {
    Puppet.Ref actor = failing(new AssertionError("chance"));
    actor.note("1");
    CompletableFuture<String> reply = actor.ask(puppet -> "2");

    assertThat(stage.logged()).containsExactly("a made", "a stopped");
    assertThat(stage.events(ActorStopped.class)).hasSize(1);
    assertThat(stage.events(DeadLetter.class))
        .extracting(DeadLetter::reason)
        .containsExactly(DeadLetter.Reason.STOPPED, DeadLetter.Reason.STOPPED);
    assertThat(reply)
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withCauseInstanceOf(ActorTerminatedException.class);
    assertThat(stage.guardian().livingChildren()).isEmpty();
    assertThat(stage.fatal).isEmpty();
  }

  @Test
  @DisplayName("logs that, with its path and what was thrown")
  void logs() {
    try (LogCapture log = new LogCapture()) {
      Puppet.Ref unused = failing(new AssertionError("chance"));
      stage.run();

      assertThat(log.mentioning(Level.ERROR, "/a is stopped by a fault of the engine"))
          .singleElement()
          .satisfies(line -> assertThat(LogCapture.full(line)).contains("AssertionError: chance"));
    }
  }

  @Test
  @DisplayName("S21 stops the system if no actor survives that, and leaves the log to it")
  void fatal() {
    InternalError error = new InternalError("chance");
    try (LogCapture log = new LogCapture()) {
      Puppet.Ref unused = failing(error);

      assertThat(stage.logged()).containsExactly("a made", "a stopped");
      assertThat(stage.fatal).containsExactly(error);
      assertThat(log.mentioning(Level.ERROR, "fault of the engine")).isEmpty();
    }
  }

  @Test
  @DisplayName("leaves its thread to whoever it belongs to")
  void thread() {
    Puppet.Ref unused = failing(new AssertionError("chance"));
    stage.run();

    assertThat(Current.get()).isNull();
  }
}
