package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static dev.troupe.runtime.promise.fixture.Await.unwrapped;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.troupe.ActorFailed;
import dev.troupe.ActorStopped;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Forward;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Later;
import dev.troupe.runtime.promise.fixture.LogCapture;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

@SuppressWarnings("FutureReturnValueIgnored") // a test is not to wait for everything
final class S07InsideTest extends PromiseTest {
  private PlayerRef asker;
  private PlayerRef asked;

  @BeforeEach
  void spawnBoth() {
    asker = player("asker");
    asked = player("asked");
  }

  @Test
  @DisplayName("S7 a callback of an ask made inside an actor runs inside that actor")
  void inside() throws Exception {
    CompletableFuture<String> seen = new CompletableFuture<>();

    run(
        asker::ask,
        stage ->
            asked
                .ask(new Note("x"))
                .thenAccept(
                    reply -> {
                      // Works inside the actor only.
                      stage.context().children();
                      seen.complete(MDC.get("troupe.actor") + " got " + reply);
                    }));

    assertThat(result(seen)).isEqualTo("/asker got 1");
  }

  @Test
  @DisplayName("S7 a callback of a failed ask runs inside the actor, and so do later stages of it")
  void failureInside() throws Exception {
    Fault cause = new Fault.Resume("x");
    List<String> where = new ArrayList<>();
    CompletableFuture<Throwable> seen = new CompletableFuture<>();

    run(
        asker::ask,
        stage ->
            asked
                .ask(Do.fail(cause))
                .thenApply(reply -> "not reached")
                .handle(
                    (reply, failure) -> {
                      where.add(MDC.get("troupe.actor"));
                      return failure;
                    })
                .thenApply(
                    failure -> {
                      stage.context().children();
                      where.add(MDC.get("troupe.actor"));
                      return failure;
                    })
                .thenAccept(seen::complete));

    assertThat(unwrapped(result(seen))).isSameAs(cause);
    assertThat(where).containsExactly("/asker", "/asker");
  }

  @Test
  @DisplayName("S7 callbacks run one at a time with the actor's messages")
  void oneAtATime() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Runnable body =
        () -> {
          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
          inside.decrementAndGet();
        };

    for (int i = 0; i < 2_000; i++) {
      asker.tell(
          Do.run(
              stage -> {
                body.run();
                asked
                    .ask(new Note("x"))
                    .thenAccept(
                        reply -> {
                          body.run();
                          stage.memory().merge("replies", 1, (a, b) -> (Integer) a + (Integer) b);
                        });
              }));
    }

    run(asker::ask, stage -> {});
    run(asked::ask, stage -> {});
    // The replies were sent before this one, and are handled before what it makes the asker do.
    run(asker::ask, stage -> asked.ask(new Note("last")).thenAccept(last -> stage.write("all")));
    trace.await("asker all");
    assertThat(look(asker::ask, stage -> stage.memory().get("replies"))).isEqualTo(2_000);
    assertThat(most).hasValue(1);
  }

  @Test
  @DisplayName("S7 a callback waits until the message being handled is done")
  void afterTheMessage() throws Exception {
    Gate gate = new Gate();
    asker.tell(
        Do.run(
            stage -> {
              asked.ask(new Note("x")).thenAccept(reply -> stage.write("reply"));
              gate.pass();
              stage.write("handler ends");
            }));
    gate.awaitEntered();
    trace.await("asked x");
    run(asked::ask, stage -> {});
    assertThat(trace.of("asker")).doesNotContain("reply");

    gate.open();

    trace.await("asker reply");
    assertThat(trace.of("asker")).endsWith("handler ends", "reply");
  }

  @Test
  @DisplayName("S7 callbacks of an earlier incarnation are dropped, also those queued already")
  void droppedAtRestart() throws Exception {
    CompletableFuture<Object> reply = new CompletableFuture<>();
    run(asker::ask, stage -> asked.ask(new Later(reply)).thenAccept(r -> stage.write("stale")));
    asker.tell(Do.fail(new Fault.Restart("again")));
    run(asker::ask, stage -> {});

    reply.complete("x");

    run(asked::ask, stage -> {});
    run(asker::ask, stage -> asked.ask(new Note("y")).thenAccept(r -> stage.write("fresh")));
    trace.await("asker fresh");
    assertThat(trace.of("asker")).doesNotContain("stale");
  }

  @Test
  @DisplayName("S7 a stage that a handler returned holds nobody up, and replies when it completes")
  void stageReply() throws Exception {
    CompletableFuture<Object> reply = new CompletableFuture<>();
    CompletableFuture<Object> ask = asked.ask(new Later(reply));

    assertThat(result(asked.ask(new Note("meanwhile")))).isEqualTo(1);
    assertThat(ask).isNotDone();
    reply.complete("done");

    assertThat(result(ask)).isEqualTo("done");
  }

  @Test
  @DisplayName(
      "S7 a stage that fails later fails the ask with its failure, and is no failure of the actor")
  void stageFails() throws Exception {
    CompletableFuture<Object> reply = new CompletableFuture<>();
    CompletableFuture<Object> ask = asked.ask(new Later(reply));
    Fault cause = new Fault.Stop("stage");

    reply.completeExceptionally(cause);

    assertThat(failure(ask)).isSameAs(cause);
    assertThat(result(asked.ask(new Note("alive")))).isEqualTo(1);
    result(system.stop(asked));
    events.awaitAny(ActorStopped.class, asked.path());
    assertThat(events.of(ActorFailed.class)).isEmpty();
  }

  @Test
  @DisplayName("S7 a stage of a tell that fails later is logged with the path")
  void stageOfATellFails() throws Exception {
    try (LogCapture log = new LogCapture()) {
      CompletableFuture<Object> reply = new CompletableFuture<>();
      asked.tell(new Later(reply));
      run(asked::ask, stage -> {});

      reply.completeExceptionally(new IllegalStateException("nobody asked"));

      run(asked::ask, stage -> {});
      assertThat(log.mentioning(Level.WARN, "nobody asked"))
          .singleElement()
          .satisfies(line -> assertThat(LogCapture.full(line)).contains("/asked"));
    }
  }

  @Test
  @DisplayName("S7 a reply by another actor's ask is passed on")
  void passedOn() throws Exception {
    CompletableFuture<Object> reply = new CompletableFuture<>();
    CompletableFuture<Object> ask = asker.ask(new Forward(asked, reply));

    assertThat(result(asker.ask(new Note("meanwhile")))).isEqualTo(1);
    reply.complete("from the asked");

    assertThat(result(ask)).isEqualTo("from the asked");
  }

  @Test
  @DisplayName("S7 an ask made outside any actor calls back on a thread of the system")
  void outside() throws Exception {
    Gate gate = new Gate();
    CompletableFuture<Thread> seen = new CompletableFuture<>();
    CompletableFuture<Void> ask = asked.ask(gate);
    gate.awaitEntered();
    ask.thenRun(() -> seen.complete(Thread.currentThread()));

    gate.open();

    assertThat(result(seen)).isNotSameAs(Thread.currentThread());
    assertThat(result(asked.ask(new Note("alive")))).isEqualTo(1);
  }

  @Test
  @DisplayName("S7 callbacks outside that never return do not hold the asked actor up")
  void outsideBlocking() throws Exception {
    Gate gate = new Gate();
    Gate handler = new Gate();
    CompletableFuture<Void> ask = asked.ask(handler);
    handler.awaitEntered();
    ask.thenRun(gate::pass);

    handler.open();
    gate.awaitEntered();

    assertThat(result(asked.ask(new Note("not held up")))).isEqualTo(1);
    gate.open();
  }
}
