package dev.troupe.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.AskCycleException;
import dev.troupe.AskTimeoutException;
import dev.troupe.DeadLetter;
import dev.troupe.PoisonPill;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FutureReturnValueIgnored") // callbacks are put on asks, and nothing else is done
@DisplayName("An ask")
class CellAskTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Stage stage = new Stage();
  private final Puppet.Ref a = stage.spawn("a");
  private final Puppet.Ref b = stage.spawn("b");
  private final Puppet.Ref c = stage.spawn("c");

  @Test
  @DisplayName("made in an actor has its callbacks run there, whoever completes the future")
  void callbacksInside() {
    List<Boolean> inside = new ArrayList<>();
    CompletableFuture<String> foreign = new CompletableFuture<>();
    a.tell(
        puppet -> {
          CompletableFuture<String> reply = b.ask(other -> "1");
          reply.thenAccept(value -> inside.add(puppet.isInside()));
          reply
              .thenCompose(value -> foreign)
              .thenApply(value -> inside.add(puppet.isInside()))
              .whenComplete((value, failure) -> inside.add(puppet.isInside()));
          CompletableFuture<String> timeless = b.askLater(other -> new CompletableFuture<>());
          timeless.exceptionally(
              failure -> {
                inside.add(puppet.isInside());
                return "";
              });
          reply.thenAcceptAsync(value -> inside.add(puppet.isInside()));
        });
    stage.run();
    foreign.complete("2");
    stage.pass(Duration.ofSeconds(5));

    assertThat(inside).containsExactly(true, true, true, true, true);
  }

  @Test
  @DisplayName("S21 made in an actor has no callback leave an interrupt to what runs next")
  void interruptedCallback() {
    CompletableFuture<String> foreign = new CompletableFuture<>();
    a.tell(
        puppet ->
            b.ask(other -> "1")
                .thenCompose(value -> foreign)
                .thenRun(() -> Thread.currentThread().interrupt()));
    stage.run();
    foreign.complete("2");
    stage.run();

    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  @DisplayName("made in an actor has its callbacks dropped by a restart")
  void callbacksOfAnotherIncarnation() {
    CompletableFuture<String> reply = new CompletableFuture<>();
    a.tell(
        puppet -> {
          CompletableFuture<String> asked = b.askLater(other -> reply);
          asked.thenAccept(value -> puppet.note("called back"));
          throw new IllegalStateException();
        });
    stage.logged();
    reply.complete("");

    assertThat(stage.logged()).isEmpty();
  }

  @Test
  @DisplayName("can be waited for, one and several, whatever order the replies come in")
  void waiting() {
    CompletableFuture<String> sum =
        a.ask(
            puppet -> {
              CompletableFuture<String> slow = b.ask(other -> c.ask(third -> "1").join() + "2");
              CompletableFuture<String> fast = c.ask(other -> "3");
              CompletableFuture<String> both =
                  b.ask((Puppet other) -> "4").thenCombine(fast, String::concat);
              CompletableFuture<String> composed =
                  fast.thenCompose(value -> b.ask(other -> value + "5"));
              return composed.join() + both.join() + fast.join() + slow.join();
            });
    a.note("after");

    assertThat(stage.logged()).contains("a after");
    assertThat(sum).isCompletedWithValue("35" + "43" + "3" + "12");
  }

  @Test
  @DisplayName("waited for leaves messages that come meanwhile in their order")
  void orderAroundWaiting() {
    a.tell(
        puppet -> {
          puppet.note("waits");
          a.note("1");
          CompletableFuture<String> reply =
              b.ask(
                  other -> {
                    a.note("2");
                    return "";
                  });
          reply.join();
          a.note("3");
          puppet.note("goes on");
        });
    a.note("0");

    assertThat(stage.logged().stream().filter(line -> line.startsWith("a")))
        .containsExactly("a made", "a waits", "a goes on", "a 0", "a 1", "a 2", "a 3");
  }

  @Test
  @DisplayName("waited for does not hide the message from the stash")
  void stashAfterWaiting() {
    boolean[] again = {false};
    a.tell(
        puppet -> {
          CompletableFuture<String> reply = b.ask(other -> "");
          reply.join();
          if (again[0]) {
            puppet.note("second time");
          } else {
            again[0] = true;
            puppet.context.stash();
            puppet.context.unstashAll();
          }
        });

    assertThat(stage.logged()).contains("a second time");
  }

  @Test
  @DisplayName("waited for in time fails when the time is up, and the message goes on")
  void timedWait() {
    CompletableFuture<String> never = new CompletableFuture<>();
    a.tell(
        puppet -> {
          CompletableFuture<String> reply = b.askLater(other -> never);
          assertThatThrownBy(() -> reply.get(2, TimeUnit.SECONDS))
              .isInstanceOf(TimeoutException.class);
          assertThatThrownBy(() -> reply.get(0, TimeUnit.SECONDS))
              .isInstanceOf(TimeoutException.class);
          assertThat(stage.time.nanoTime()).isEqualTo(TimeUnit.SECONDS.toNanos(2));
          puppet.note("goes on");
        });
    assertThat(stage.logged()).contains("a goes on");
  }

  @Test
  @DisplayName("that waits for its own actor fails and names the way")
  void cycles() {
    CompletableFuture<String> self = a.ask(puppet -> a.ask(again -> "").join());
    stage.run();
    assertCycle(self, "/a asks /a");

    CompletableFuture<String> pair =
        a.ask(puppet -> b.ask(other -> a.ask(again -> "").join()).join());
    stage.run();
    assertCycle(pair, "/b asks /a asks /b");

    CompletableFuture<String> pending =
        a.ask(puppet -> b.<String>askLater(other -> a.ask(again -> "")).join());
    stage.run();
    assertCycle(pending, "/a asks /b asks /a");

    CompletableFuture<String> three =
        a.ask(
            puppet ->
                b.<String>askLater(
                        other ->
                            c.<String>askLater(third -> a.ask(again -> ""))
                                .thenApply(value -> value))
                    .join());
    stage.run();
    assertCycle(three, "/a asks /b asks /c asks /a");
  }

  private static void assertCycle(CompletableFuture<?> future, String way) {
    assertThat(future).isCompletedExceptionally();
    assertThatThrownBy(future::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(AskCycleException.class)
        .hasMessageContaining(way);
  }

  @Test
  @DisplayName("that only passes by its own actor is no cycle")
  void noCycle() {
    CompletableFuture<String> reply =
        a.ask(
            puppet ->
                b.<String>ask(
                        other -> {
                          a.ask(again -> "").thenAccept(value -> other.note("called back"));
                          return "replied";
                        })
                    .join());
    stage.run();

    assertThat(reply).isCompletedWithValue("replied");
    assertThat(stage.logged()).contains("b called back");
  }

  @Test
  @DisplayName("that expired or was cancelled in the queue is not handled")
  void notHandled() {
    stage.logged();
    b.tell(puppet -> stage.time.advance(SECOND));
    CompletableFuture<Object> expires =
        b.ask(
            puppet -> {
              puppet.note("handled expired");
              return "";
            },
            SECOND);
    CompletableFuture<Object> cancelled =
        b.ask(
            puppet -> {
              puppet.note("handled cancelled");
              return "";
            });
    cancelled.cancel(false);

    assertThat(stage.logged()).isEmpty();
    assertThat(expires)
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withCauseInstanceOf(AskTimeoutException.class);
    assertThat(stage.events(DeadLetter.class)).isEmpty();
  }

  @Test
  @DisplayName("that ends leaves no timer, and a late reply is a dead letter of who was asked")
  void leavesNothing() {
    for (int i = 0; i < 1_000; i++) {
      a.ask(puppet -> "reply");
    }
    a.ask(puppet -> "never sent").cancel(true);
    stage.run();
    assertThat(stage.time.size()).isZero();

    CompletableFuture<String> late = new CompletableFuture<>();
    a.askLater(puppet -> late);
    stage.pass(Duration.ofSeconds(5));
    late.complete("late");
    stage.pass(Duration.ofSeconds(2));
    assertThat(stage.events(DeadLetter.class))
        .containsExactly(new DeadLetter("late", a.path(), DeadLetter.Reason.LATE_REPLY));
    assertThat(stage.time.size()).isZero();
  }

  @Test
  @DisplayName("that is running fails at once when the actor stops")
  void running() {
    CompletableFuture<String> reply = a.askLater(puppet -> new CompletableFuture<>());
    stage.run();
    a.tell(PoisonPill.INSTANCE);
    stage.run();

    assertThat(reply).isCompletedExceptionally();
    assertThat(stage.time.size()).isZero();
  }

  @Test
  @DisplayName("is forced upon an actor that waits for it in a way nobody sees")
  void forced() {
    List<CompletableFuture<String>> replies = new ArrayList<>();
    a.tell(
        puppet -> {
          replies.add(b.ask(other -> "1"));
          stage.run();
          assertThat(CompletableFuture.allOf(replies.get(0)).isDone()).isFalse();
          stage.time.advance(Duration.ofSeconds(6));
          assertThat(CompletableFuture.allOf(replies.get(0)).isDone()).isTrue();
          puppet.note("goes on");
        });

    assertThat(stage.logged()).contains("a goes on");
    assertThat(replies.get(0)).isCompletedWithValue("1");
  }
}
