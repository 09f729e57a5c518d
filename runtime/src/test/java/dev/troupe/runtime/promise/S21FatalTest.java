package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import dev.troupe.ActorSystem;
import dev.troupe.ActorTerminatedException;
import dev.troupe.runtime.promise.fixture.Act;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.LogCapture;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Script;
import dev.troupe.runtime.promise.fixture.SoftErrorsRef;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class S21FatalTest extends PromiseTest {

  static Stream<Error> fatal() {
    return Stream.of(
        new OutOfMemoryError("made up"),
        new InternalError("made up"),
        new NoClassDefFoundError("made up"),
        new ExceptionInInitializerError("made up"));
  }

  @ParameterizedTest(name = "S21 a fatal error stops the system, whatever the rules: {0}")
  @MethodSource("fatal")
  @DisplayName("S21 a fatal error stops the system, whatever the rules")
  void stopsTheSystem(Error cause) throws Exception {
    ActorSystem doomed = ActorSystem.create("doomed");
    var resuming = doomed.spawn(SoftErrorsRef.props(script()), "resuming");
    PlayerRef other = doomed.spawn(PlayerRef.props(script()), "other");
    run(other::ask, stage -> {});

    try (LogCapture log = new LogCapture()) {
      resuming.tell(Do.fail(cause));
      trace.await("other postStop");

      assertThatThrownBy(() -> result(Senders.start(1, sender -> doomed.close()).get(0)))
          .hasCause(cause);
      assertThat(log.mentioning(Level.ERROR, "made up"))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(LogCapture.full(line)).contains("/resuming"));
    }
    assertThatThrownBy(() -> doomed.spawn(PlayerRef.props(script()), "late"))
        .isInstanceOf(ActorTerminatedException.class);
  }

  @Test
  @DisplayName("S21 a fatal error in a constructor stops the system, too")
  void inTheConstructor() throws Exception {
    ActorSystem doomed = ActorSystem.create("doomed");
    LinkageError cause = new LinkageError("made up");
    Script script = script().at(Script.Cue.CONSTRUCTOR, Act.failing(cause));
    PlayerRef player = doomed.spawn(PlayerRef.props(script), "player");

    assertThat(failure(player.ask(new Note("x"), LONG))).isNotNull();

    assertThatThrownBy(() -> result(Senders.start(1, sender -> doomed.close()).get(0)))
        .hasCause(cause);
  }

  @Test
  @DisplayName("S21 an ask that meets a fatal error fails with it")
  void ask() throws Exception {
    ActorSystem doomed = ActorSystem.create("doomed");
    PlayerRef player = doomed.spawn(PlayerRef.props(script()), "player");
    LinkageError cause = new LinkageError("made up");

    assertThat(failure(player.ask(Do.fail(cause), LONG))).isSameAs(cause);

    assertThatThrownBy(doomed::close).isSameAs(cause);
  }

  @Test
  @DisplayName("S21 a StackOverflowError is a failure like any other")
  void stackOverflow() throws Exception {
    var resuming = system.spawn(SoftErrorsRef.props(script()), "resuming");
    result(resuming.ask(new Note("before")));

    assertThat(failure(resuming.ask(Do.fail(new StackOverflowError("made up")))))
        .isInstanceOf(StackOverflowError.class);

    assertThat(result(resuming.ask(new Note("after")))).isEqualTo(2);
  }

  @Test
  @DisplayName("S21 other errors are supervised by the rules")
  void otherErrors() throws Exception {
    var resuming = system.spawn(SoftErrorsRef.props(script()), "resuming");
    result(resuming.ask(new Note("before")));

    failure(resuming.ask(Do.fail(new AssertionError("made up"))));

    assertThat(result(resuming.ask(new Note("after")))).isEqualTo(2);
  }

  @Test
  @DisplayName("S21 an interrupt never leaks into the next message, of this actor or another")
  void interrupt() throws Exception {
    try (ActorSystem single =
        ActorSystem.builder("single").parallelism(1).askTimeout(Duration.ofMinutes(1)).build()) {
      PlayerRef player = single.spawn(PlayerRef.props(script()), "player");
      PlayerRef other = single.spawn(PlayerRef.props(script()), "other");
      AtomicBoolean leaked = new AtomicBoolean();
      Do look =
          Do.run(
              stage -> {
                if (Thread.currentThread().isInterrupted()) {
                  leaked.set(true);
                }
              });

      for (int i = 0; i < 50; i++) {
        boolean throwing = i % 2 == 0;
        player.tell(
            Do.run(
                stage -> {
                  Thread.currentThread().interrupt();
                  other.tell(look);
                  if (throwing) {
                    throw new InterruptedException("as usual");
                  }
                }));
        player.tell(look);
      }

      run(player::ask, stage -> {});
      run(other::ask, stage -> {});
      assertThat(leaked).isFalse();
    }
  }
}
