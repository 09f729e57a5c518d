package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.ActorTerminatedException;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Later;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Script;
import dev.troupe.runtime.promise.fixture.UsherRef;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class S05AskFailureTest extends PromiseTest {

  static Stream<Throwable> failures() {
    return Stream.of(
        new Fault.Resume("resume"),
        new Fault.Restart("restart"),
        new Fault.Stop("stop"),
        new Fault.Escalate("escalate"),
        new IOException("checked"),
        new AssertionError("an error"));
  }

  @ParameterizedTest(name = "S5 what a handler throws fails the ask with that very exception: {0}")
  @MethodSource("failures")
  @DisplayName("S5 what a handler throws fails the ask with that very exception")
  void handlerThrows(Throwable cause) throws Exception {
    PlayerRef player = player("player");

    assertThat(failure(player.ask(Do.fail(cause), LONG))).isSameAs(cause);
  }

  @Test
  @DisplayName("S5 a failed ask does not wait for what supervision does")
  void beforeSupervision() throws Exception {
    Gate restarting = new Gate();
    PlayerRef player =
        system.spawn(
            PlayerRef.props(
                script()
                    .at(
                        Script.Cue.PRE_RESTART,
                        stage -> {
                          restarting.pass();
                          return null;
                        })),
            "player");

    CompletableFuture<Object> ask = player.ask(Do.fail(new Fault.Restart("x")), LONG);

    assertThat(failure(ask)).isInstanceOf(Fault.Restart.class);
    restarting.awaitEntered().open();
  }

  @Test
  @DisplayName("S5 a handler's StackOverflowError fails the ask and is supervised as any failure")
  void stackOverflow() throws Exception {
    PlayerRef player = player("player");

    assertThat(failure(player.ask(Do.run(stage -> deeper(0)))))
        .isInstanceOf(StackOverflowError.class);
    assertThat(result(player.ask(new Note("alive")))).isEqualTo(1);
  }

  @SuppressWarnings("InfiniteRecursion") // that is what is wanted
  private static int deeper(int depth) {
    return deeper(depth + 1) + 1;
  }

  @Test
  @DisplayName("S5 an ask that is running when its receiver stops fails at once, with the path")
  void runningAtStop() throws Exception {
    PlayerRef player = player("player");
    CompletableFuture<Object> ask = player.ask(new Later(new CompletableFuture<>()), LONG);

    result(system.stop(player));

    assertThat(failure(ask))
        .isInstanceOfSatisfying(
            ActorTerminatedException.class,
            failure -> assertThat(failure.path()).isEqualTo(player.path()))
        .hasNoCause();
  }

  @Test
  @DisplayName("S5 an ask that is running when its receiver fails and stops is told the cause")
  void runningAtFailure() throws Exception {
    PlayerRef player = player("player");
    CompletableFuture<Object> ask = player.ask(new Later(new CompletableFuture<>()), LONG);
    Fault cause = new Fault.Stop("the end");

    player.tell(Do.fail(cause));

    assertThat(failure(ask)).isInstanceOf(ActorTerminatedException.class).cause().isSameAs(cause);
  }

  @Test
  @DisplayName("S5 an ask that is running when its receiver restarts fails at once with the cause")
  void runningAtRestart() throws Exception {
    PlayerRef player = player("player");
    CompletableFuture<Object> reply = new CompletableFuture<>();
    CompletableFuture<Object> ask = player.ask(new Later(reply), LONG);
    Fault cause = new Fault.Restart("again");

    player.tell(Do.fail(cause));

    assertThat(failure(ask)).isSameAs(cause);
    reply.complete("nobody waits any more");
    run(player::ask, stage -> {});
  }

  @Test
  @DisplayName("S5 an ask that is running when its receiver resumes stays open")
  void runningAtResume() throws Exception {
    PlayerRef player = player("player");
    CompletableFuture<Object> reply = new CompletableFuture<>();
    CompletableFuture<Object> ask = player.ask(new Later(reply), LONG);

    assertThat(failure(player.ask(Do.fail(new Fault.Resume("never mind")))))
        .isInstanceOf(Fault.Resume.class);
    assertThat(ask).isNotDone();
    reply.complete("at last");

    assertThat(result(ask)).isEqualTo("at last");
  }

  @Test
  @DisplayName("S5 asks queued behind a restart are served by the new instance")
  void queuedBehindRestart() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    result(player.ask(new Note("before")));
    player.tell(gate);
    gate.awaitEntered();
    player.tell(Do.fail(new Fault.Restart("again")));
    CompletableFuture<Integer> first = player.ask(new Note("first"), LONG);
    CompletableFuture<Integer> second = player.ask(new Note("second"), LONG);

    gate.open();

    assertThat(result(first)).isEqualTo(1);
    assertThat(result(second)).isEqualTo(2);
  }

  @Test
  @DisplayName("S5 a restart by the parent's failure fails the running asks of its children")
  void runningAtRestartOfTheParent() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");
    CompletableFuture<Object> ask = child.ask(new Later(new CompletableFuture<>()), LONG);

    parent.tell(Do.fail(new IllegalStateException("parent")));

    assertThat(failure(ask)).isInstanceOf(ActorTerminatedException.class);
  }

  @Test
  @DisplayName("S5 a handler that is declared to return a stage and returns null fails the ask")
  void nullStage() throws Exception {
    PlayerRef player = player("player");

    assertThat(failure(player.ask(new Later(null), LONG))).isNotNull();
    assertThat(events.of(ActorFailed.class).size()).isLessThanOrEqualTo(1);
  }

  @Test
  @DisplayName("S5 an ask of a void handler completes with null when the handler has returned")
  void voidHandler() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    CompletableFuture<Void> ask = player.ask(gate);
    gate.awaitEntered();
    assertThat(ask).isNotDone();

    gate.open();

    assertThat(result(ask)).isNull();
  }

  @Test
  @DisplayName("S5 null is a reply as good as any")
  void nullReply() throws Exception {
    assertThat(result(player("player").ask(Do.reply(stage -> null)))).isNull();
  }
}
