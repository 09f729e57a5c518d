package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorSystem;
import dev.troupe.AskTimeoutException;
import dev.troupe.DeadLetter;
import dev.troupe.runtime.promise.fixture.Act;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Later;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Stage;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("FutureReturnValueIgnored") // a test is not to wait for everything
final class S06AskTimeoutTest extends PromiseTest {
  private static final Duration SHORT = Duration.ofMillis(20);

  @Test
  @DisplayName("S6 an ask without a reply in time fails, naming path, message type and duration")
  void timeout() throws Exception {
    PlayerRef player = player("player");

    CompletableFuture<Object> ask = player.ask(new Later(new CompletableFuture<>()), SHORT);

    AskTimeoutException failure = (AskTimeoutException) failure(ask);
    assertThat(failure.path()).isEqualTo(player.path());
    assertThat(failure).hasMessageContainingAll("/player", "Later", SHORT.toString());
  }

  @Test
  @DisplayName("S6 an ask without a timeout of its own waits as long as the system says")
  void systemTimeout() throws Exception {
    try (ActorSystem hasty = ActorSystem.builder("hasty").askTimeout(SHORT).build()) {
      PlayerRef player = hasty.spawn(PlayerRef.props(script()), "player");

      assertThat(failure(player.ask(new Later(new CompletableFuture<>()))))
          .isInstanceOf(AskTimeoutException.class)
          .hasMessageContaining(SHORT.toString());
    }
  }

  @Test
  @DisplayName("S6 a timeout of its own counts for an ask, whatever the system says")
  void ownTimeout() throws Exception {
    try (ActorSystem hasty = ActorSystem.builder("hasty").askTimeout(SHORT).build()) {
      PlayerRef player = hasty.spawn(PlayerRef.props(script()), "player");
      CompletableFuture<Object> reply = new CompletableFuture<>();
      CompletableFuture<Object> patient = player.ask(new Later(reply), LONG);
      CompletableFuture<Object> hurried = player.ask(new Later(reply));

      assertThat(failure(hurried)).isInstanceOf(AskTimeoutException.class);
      assertThat(patient).isNotDone();
      reply.complete("late but not too late");
      assertThat(result(patient)).isEqualTo("late but not too late");
    }
  }

  static Stream<Duration> noTime() {
    return Stream.of(Duration.ZERO, Duration.ofNanos(-1), Duration.ofDays(-1));
  }

  @ParameterizedTest(name = "S6 a timeout of zero or less fails without sending: {0}")
  @MethodSource("noTime")
  @DisplayName("S6 a timeout of zero or less fails without sending")
  void zero(Duration timeout) throws Exception {
    PlayerRef player = player("player");

    CompletableFuture<Integer> ask = player.ask(new Note("never sent"), timeout);

    assertThat(ask).isCompletedExceptionally();
    assertThat(failure(ask))
        .isInstanceOf(AskTimeoutException.class)
        .hasMessageContainingAll("/player", "Note");
    assertThat(result(player.ask(new Note("first")))).isEqualTo(1);
  }

  @Test
  @DisplayName("S6 a timeout of zero to a stopped actor is no dead letter")
  void zeroToTheDead() throws Exception {
    PlayerRef player = player("player");
    result(system.stop(player));

    assertThat(failure(player.ask(new Note("never sent"), Duration.ZERO)))
        .isInstanceOf(AskTimeoutException.class);

    player.tell(new Note("sent"));
    events.awaitAny(DeadLetter.class);
    assertThat(events.of(DeadLetter.class))
        .extracting(DeadLetter::message)
        .containsExactly(new Note("sent"));
  }

  @Test
  @DisplayName("S6 the longest timeout is taken as it is")
  void forEver() throws Exception {
    PlayerRef player = player("player");

    assertThat(result(player.ask(new Note("x"), Duration.ofSeconds(Long.MAX_VALUE)))).isEqualTo(1);
  }

  @Test
  @DisplayName("S6 a request that expired in the queue is not executed, and is no dead letter")
  void expiredInQueue() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    CompletableFuture<Integer> ask = player.ask(new Note("expired"), SHORT);
    assertThat(failure(ask)).isInstanceOf(AskTimeoutException.class);

    gate.open();

    assertThat(result(player.ask(new Note("first")))).isEqualTo(1);
    result(system.stop(player));
    player.tell(new Note("sent"));
    assertThat(events.awaitAny(DeadLetter.class).message()).isEqualTo(new Note("sent"));
  }

  @Test
  @DisplayName(
      "S6 a request that was cancelled in the queue is not executed, and is no dead letter")
  void cancelledInQueue() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    CompletableFuture<Integer> ask = player.ask(new Note("cancelled"), LONG);
    assertThat(ask.cancel(false)).isTrue();

    gate.open();

    assertThat(ask).isCancelled();
    assertThat(result(player.ask(new Note("first")))).isEqualTo(1);
    result(system.stop(player));
    player.tell(new Note("sent"));
    assertThat(events.awaitAny(DeadLetter.class).message()).isEqualTo(new Note("sent"));
  }

  @Test
  @DisplayName(
      "S6 a request that was cancelled in the queue of an actor that stops is no dead letter")
  void cancelledThenStopped() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    player.tell(Do.run(stage -> stage.context().stopNow(stage.context().self())));
    player.ask(new Note("cancelled"), LONG).cancel(true);

    gate.open();
    result(system.stop(player));

    player.tell(new Note("sent"));
    assertThat(events.awaitAny(DeadLetter.class).message()).isEqualTo(new Note("sent"));
  }

  @Test
  @DisplayName("S6 a reply that comes too late is a dead letter of the actor that was asked")
  void lateReply() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    CompletableFuture<Object> ask =
        player.ask(
            Do.reply(
                stage -> {
                  gate.pass();
                  return "too late";
                }),
            LONG);
    gate.awaitEntered();
    ask.cancel(false);

    gate.open();

    events.await(new DeadLetter("too late", player.path(), DeadLetter.Reason.LATE_REPLY));
  }

  @Test
  @DisplayName("S6 a stage that completes too late is a dead letter of the actor that was asked")
  void lateStage() throws Exception {
    PlayerRef player = player("player");
    CompletableFuture<Object> reply = new CompletableFuture<>();
    CompletableFuture<Object> ask = player.ask(new Later(reply), LONG);
    // Handled, so that it does not end in the queue.
    trace.await("player later");
    ask.cancel(false);

    reply.complete("too late");

    events.await(new DeadLetter("too late", player.path(), DeadLetter.Reason.LATE_REPLY));
  }

  @Test
  @DisplayName("S6 an ask inside an actor that gets no reply in time fails there")
  void timeoutInside() throws Exception {
    PlayerRef silent = player("silent");
    PlayerRef asker = player("asker");

    CompletableFuture<Object> seen = new CompletableFuture<>();
    run(
        asker::ask,
        stage ->
            silent
                .ask(new Later(new CompletableFuture<>()), SHORT)
                .whenComplete((reply, failure) -> seen.complete(failure)));

    assertThat(result(seen)).isInstanceOf(AskTimeoutException.class);
  }

  @Test
  @DisplayName("S6 finished, expired and cancelled asks leave nothing in memory")
  void nothingLeft() throws Exception {
    PlayerRef player = player("player");
    List<WeakReference<Act>> requests = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      Act act = new Payload("payload " + i);
      if (i % 1_000 == 0) {
        requests.add(new WeakReference<>(act));
      }
      result(player.ask(new Do(act), LONG));
    }
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    for (int i = 0; i < 100; i++) {
      Act act = new Payload("payload " + i);
      requests.add(new WeakReference<>(act));
      if (i % 2 == 0) {
        player.ask(new Do(act), LONG).cancel(false);
      } else {
        failure(player.ask(new Do(act), Duration.ofMillis(1)));
      }
    }
    gate.open();
    run(player::ask, stage -> {});

    assertThat(requests).allSatisfy(S06AskTimeoutTest::assertCollected);
  }

  private record Payload(String text) implements Act {
    @Override
    public Object on(Stage stage) {
      return text;
    }
  }

  static void assertCollected(WeakReference<?> reference) throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    for (int i = 0; i < 200 && reference.get() != null; i++) {
      System.gc();
      never.await(5, TimeUnit.MILLISECONDS);
    }
    assertThat(reference.get()).isNull();
  }
}
