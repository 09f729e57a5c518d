package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.troupe.ActorFailed;
import dev.troupe.Directive;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

final class S26PipeTest extends PromiseTest {
  private final CompletableFuture<String> future = new CompletableFuture<>();
  private PlayerRef player;

  @BeforeEach
  void spawnPlayer() {
    player = player("player");
  }

  private void pipe() throws Exception {
    run(
        player::ask,
        stage ->
            stage
                .context()
                .pipe(
                    future,
                    result -> {
                      stage.context().children();
                      stage.write(MDC.get("troupe.actor") + " got " + result);
                    },
                    failure -> {
                      stage.context().children();
                      stage.write(MDC.get("troupe.actor") + " failed " + failure);
                    }));
  }

  @Test
  @DisplayName("S26 pipe brings a future's result into the actor")
  void success() throws Exception {
    pipe();

    future.complete("x");

    trace.await("player /player got x");
  }

  @Test
  @DisplayName("S26 pipe brings a future's failure into the actor, as it is")
  void failure() throws Exception {
    pipe();

    future.completeExceptionally(new IllegalStateException("x"));

    trace.await("player /player failed java.lang.IllegalStateException: x");
  }

  @Test
  @DisplayName("S26 pipe brings the failure of a dependent stage without its wrapper")
  void wrappedFailure() throws Exception {
    run(
        player::ask,
        stage ->
            stage
                .context()
                .pipe(
                    future.thenApply(x -> x + "!"),
                    result -> stage.write("result"),
                    failure -> stage.write("failed " + failure)));

    future.completeExceptionally(new IllegalStateException("x"));

    trace.await("player failed java.lang.IllegalStateException: x");
  }

  @Test
  @DisplayName("S26 a future that is done already comes after the message being handled")
  void done() throws Exception {
    future.complete("x");

    run(
        player::ask,
        stage -> {
          stage.context().pipe(future, result -> stage.write("piped"), failure -> {});
          stage.write("handler ends");
        });

    trace.await("player piped");
    assertThat(trace.of("player")).endsWith("handler ends", "piped");
  }

  @Test
  @DisplayName("S26 what a callback of pipe throws is supervised like a handler's failure")
  void throwing() throws Exception {
    run(
        player::ask,
        stage ->
            stage
                .context()
                .pipe(
                    future,
                    result -> {
                      throw new Fault.Restart(result);
                    },
                    failure -> {}));

    future.complete("in a callback");

    trace.await("player postRestart");
    ActorFailed event = events.awaitAny(ActorFailed.class);
    assertThat(event.directive()).isEqualTo(Directive.RESTART);
    assertThat(event.cause()).hasMessage("in a callback");
  }

  @Test
  @DisplayName(
      "S26 what was piped by an earlier incarnation is dropped, whether done before or after")
  void staleAfterRestart() throws Exception {
    pipe();
    Gate gate = new Gate();
    player.tell(
        Do.run(
            stage -> {
              stage
                  .context()
                  .pipe(
                      CompletableFuture.completedFuture("queued"),
                      result -> stage.write(result),
                      failure -> {});
              gate.pass();
              throw new Fault.Restart("again");
            }));
    gate.awaitEntered();
    gate.open();
    run(player::ask, stage -> {});

    future.complete("late");
    run(player::ask, stage -> {});
    run(player::ask, stage -> stage.context().executor().execute(() -> stage.write("fresh")));
    trace.await("player fresh");

    assertThat(trace.of("player")).doesNotContain("queued", "/player got late");
  }

  @Test
  @DisplayName("S26 what comes for a stopped actor is dropped without harm")
  void stopped() throws Exception {
    pipe();
    Executor executor = in(player::ask, stage -> stage.context().executor());
    result(system.stop(player));

    future.complete("late");
    assertThatNoException().isThrownBy(() -> executor.execute(() -> trace.add("late")));

    run(player("other")::ask, stage -> {});
    assertThat(trace.lines()).doesNotContain("late", "player /player got late");
  }

  @Test
  @DisplayName(
      "S26 the executor runs tasks from any thread inside the actor, in order, one at a time")
  void executor() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Executor executor =
        in(
            player::ask,
            stage -> {
              stage.memory().put("count", 0);
              Executor actors = stage.context().executor();
              return (Executor)
                  task ->
                      actors.execute(
                          () -> {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            stage.context().children();
                            stage.memory().merge("count", 1, (a, b) -> (int) a + (int) b);
                            task.run();
                            inside.decrementAndGet();
                          });
            });

    Senders.run(
        4,
        sender -> {
          AtomicInteger next = new AtomicInteger();
          for (int i = 0; i < 1_000; i++) {
            int number = i;
            executor.execute(() -> assertThat(next.getAndIncrement()).isEqualTo(number));
            player.tell(Do.run(stage -> stage.memory().merge("count", 1, (a, b) -> (int) a + 1)));
          }
        });

    run(player::ask, stage -> {});
    assertThat(look(player::ask, stage -> stage.memory().get("count"))).isEqualTo(8_000);
    assertThat(most).hasValue(1);
    assertThat(events.of(ActorFailed.class)).isEmpty();
  }

  @Test
  @DisplayName("S26 a task that the executor got from an earlier incarnation is dropped")
  void staleExecutor() throws Exception {
    Executor stale = in(player::ask, stage -> stage.context().executor());
    player.tell(Do.fail(new Fault.Restart("again")));
    run(player::ask, stage -> {});

    stale.execute(() -> trace.add("stale"));

    run(player::ask, stage -> {});
    run(player::ask, stage -> {});
    assertThat(trace.lines()).doesNotContain("stale");
  }

  @Test
  @DisplayName("S26 what a task of the executor throws is supervised")
  void throwingTask() throws Exception {
    Executor executor = in(player::ask, stage -> stage.context().executor());

    executor.execute(
        () -> {
          throw new Fault.Stop("in a task");
        });

    trace.await("player postStop");
  }
}
