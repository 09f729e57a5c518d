package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorException;
import dev.troupe.AskCycleException;
import dev.troupe.runtime.promise.fixture.Act;
import dev.troupe.runtime.promise.fixture.Await;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Forward;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FutureReturnValueIgnored") // the future is the reply
final class S07JoinTest extends PromiseTest {

  @Test
  @DisplayName("S7 a handler may wait for another actor's reply, by join, get and get in time")
  void join() throws Exception {
    PlayerRef asker = player("asker");
    PlayerRef asked = player("asked");

    List<Integer> replies =
        in(
            asker::ask,
            stage ->
                List.of(
                    asked.ask(new Note("1")).join(),
                    asked.ask(new Note("2")).get(),
                    asked.ask(new Note("3")).get(Await.SECONDS, TimeUnit.SECONDS)));

    assertThat(replies).containsExactly(1, 2, 3);
  }

  @Test
  @DisplayName("S7 a handler that waits sees the exception of the other actor")
  void joinFails() throws Exception {
    PlayerRef asker = player("asker");
    PlayerRef asked = player("asked");
    Fault cause = new Fault.Resume("x");

    Throwable seen =
        in(
            asker::ask,
            stage -> {
              try {
                return asked.ask(Do.fail(cause)).join();
              } catch (CompletionException failure) {
                return failure.getCause();
              }
            });
    Throwable got =
        in(
            asker::ask,
            stage -> {
              try {
                return asked.ask(Do.fail(cause)).get();
              } catch (ExecutionException failure) {
                return failure.getCause();
              }
            });

    assertThat(seen).isSameAs(cause);
    assertThat(got).isSameAs(cause);
  }

  @Test
  @DisplayName("S7 many handlers may wait at once, more than the system has threads")
  void manyWait() throws Exception {
    PlayerRef asked = player("asked");
    List<CompletableFuture<Object>> asks = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      PlayerRef asker = player("asker-" + i);
      asks.add(asker.ask(Do.reply(stage -> asked.ask(new Note("x")).join())));
    }

    for (CompletableFuture<Object> ask : asks) {
      assertThat((Integer) result(ask)).isBetween(1, 64);
    }
  }

  @Test
  @DisplayName("S7 a chain of handlers may wait for each other in depth")
  void chain() throws Exception {
    Act act = stage -> stage.context().self().path().name();
    for (int i = 40; i > 0; i--) {
      PlayerRef next = player("link-" + i);
      Act inner = act;
      act = stage -> next.ask(Do.reply(inner)).join();
    }

    assertThat(look(player("link-0")::ask, act)).isEqualTo("link-40");
  }

  @Test
  @DisplayName("S7 waiting for an ask to oneself fails with AskCycleException that names the path")
  void self() throws Exception {
    PlayerRef player = player("player");

    Throwable failure = failure(player.ask(Do.reply(stage -> player.ask(new Note("x")).join())));

    assertCycle(failure, player);
  }

  @Test
  @DisplayName("S7 waiting for oneself by get and get in time fails just so")
  void selfByGet() throws Exception {
    PlayerRef player = player("player");

    assertCycle(failure(player.ask(Do.reply(stage -> player.ask(new Note("x")).get()))), player);
    assertCycle(
        failure(
            player.ask(
                Do.reply(stage -> player.ask(new Note("x")).get(Await.SECONDS, TimeUnit.SECONDS)))),
        player);
  }

  @Test
  @DisplayName("S7 an ask to oneself that nobody waits for is served later")
  void selfWithoutWaiting() throws Exception {
    PlayerRef player = player("player");

    CompletableFuture<Integer> inner = in(player::ask, stage -> player.ask(new Note("x")));

    assertThat(result(inner)).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "S7 two actors that wait for each other: one fails with AskCycleException, none hangs")
  void two() throws Exception {
    PlayerRef first = player("first");
    PlayerRef second = player("second");

    Throwable failure =
        failure(
            first.ask(
                Do.reply(
                    stage ->
                        second.ask(Do.reply(other -> first.ask(new Note("back")).join())).join())));

    // whoever begins to wait last sees the cycle, or both do
    AskCycleException cycle = assertCycle(failure, first, second);
    assertThat(cycle).hasMessageContainingAll("/first", "/second");
    run(first::ask, stage -> {});
    run(second::ask, stage -> {});
  }

  @Test
  @DisplayName("S7 a cycle of three is found, whoever closes it")
  void three() throws Exception {
    PlayerRef first = player("first");
    PlayerRef second = player("second");
    PlayerRef third = player("third");
    Act close = stage -> first.ask(new Note("back")).join();
    Act middle = stage -> third.ask(Do.reply(close)).join();

    Throwable failure = failure(first.ask(Do.reply(stage -> second.ask(Do.reply(middle)).join())));

    AskCycleException cycle = assertCycle(failure, first, second, third);
    assertThat(cycle).hasMessageContainingAll("/first", "/second", "/third");
  }

  @Test
  @DisplayName("S7 a cycle by a reply that is passed on as a stage is found too")
  void passedOn() throws Exception {
    PlayerRef first = player("first");
    PlayerRef second = player("second");

    Throwable failure =
        failure(
            first.ask(
                Do.reply(
                    stage ->
                        second
                            .ask(new Forward(first, CompletableFuture.completedFuture("x")))
                            .join())));

    assertThat(chainOf(failure)).anyMatch(AskCycleException.class::isInstance);
    run(first::ask, stage -> {});
  }

  @Test
  @DisplayName("S7 two actors that start to wait for each other at the same moment never hang")
  void atTheSameMoment() throws Exception {
    PlayerRef first = player("first");
    PlayerRef second = player("second");

    for (int round = 0; round < 200; round++) {
      CompletableFuture<Object> one =
          first.ask(Do.reply(stage -> second.ask(new Note("x")).join()));
      CompletableFuture<Object> other =
          second.ask(Do.reply(stage -> first.ask(new Note("x")).join()));
      settled(one);
      settled(other);
    }
  }

  private static void settled(CompletableFuture<Object> ask) throws Exception {
    try {
      result(ask);
    } catch (ExecutionException failure) {
      assertThat(chainOf(failure))
          .anyMatch(
              cause ->
                  cause instanceof AskCycleException
                      // the other's cycle restarted the actor with this ask running
                      || cause instanceof ActorException);
    }
  }

  private static AskCycleException assertCycle(Throwable failure, PlayerRef... waiting) {
    AskCycleException cycle =
        (AskCycleException)
            chainOf(failure).stream()
                .filter(AskCycleException.class::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cycle was found", failure));
    assertThat(cycle.path()).isIn(Stream.of(waiting).map(PlayerRef::path).toList());
    assertThat(cycle).hasMessageContaining(cycle.path().toString());
    return cycle;
  }

  private static List<Throwable> chainOf(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      chain.add(cause);
    }
    return chain;
  }
}
