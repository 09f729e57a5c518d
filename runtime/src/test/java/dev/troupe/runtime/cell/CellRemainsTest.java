package dev.troupe.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorTerminatedException;
import dev.troupe.DeadLetter;
import dev.troupe.PoisonPill;
import dev.troupe.Timers;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cell, of what is over,")
class CellRemainsTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final Stage stage = new Stage();
  private final Puppet.Ref actor = stage.spawn("a");

  private void with(Puppet.Act act) {
    actor.tell(act);
    stage.run();
  }

  @Test
  @DisplayName("S24 leaves no timer: replaced, cancelled, or ended by a restart or a stop")
  void timers() {
    with(puppet -> puppet.context.timers().once("key", HOUR, () -> {}));
    with(puppet -> puppet.context.timers().fixedDelay("key", HOUR, () -> {}));
    assertThat(stage.time.size()).isEqualTo(1);
    with(puppet -> puppet.context.timers().cancel("key"));
    assertThat(stage.time.size()).isZero();

    with(
        puppet -> {
          puppet.context.timers().fixedRate("key", HOUR, () -> {});
          throw new IllegalStateException("planned");
        });
    assertThat(stage.time.size()).isZero();

    with(puppet -> puppet.context.timers().fixedRate("key", HOUR, () -> {}));
    actor.tell(PoisonPill.INSTANCE);
    stage.run();
    assertThat(stage.time.size()).isZero();
  }

  @Test
  @DisplayName("S24 knows which timers are active, after a restart none, and tells nobody outside")
  void activeTimers() {
    Timers[] timers = new Timers[1];
    with(
        puppet -> {
          timers[0] = puppet.context.timers();
          assertThat(timers[0].isActive("key")).isFalse();
          timers[0].once("key", HOUR, () -> {});
          puppet.note("active " + timers[0].isActive("key"));
          throw new IllegalStateException("planned");
        });
    with(puppet -> puppet.note("active " + puppet.context.timers().isActive("key")));
    assertThat(stage.logged()).contains("a active true").endsWith("a active false");

    assertThatThrownBy(() -> timers[0].isActive("key")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> timers[0].cancel("key")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("S12 is not kept by those it watched, or does not watch any more")
  void watches() {
    assertThat(watcherGone(watcher -> watcher.context.watch(actor))).isTrue();
    assertThat(
            watcherGone(
                watcher -> {
                  watcher.context.watch(actor);
                  watcher.context.unwatch(actor);
                }))
        .isTrue();
  }

  private boolean watcherGone(Puppet.Act act) {
    Puppet.Ref watcher = stage.spawn("watcher");
    watcher.tell(act);
    watcher.tell(PoisonPill.INSTANCE);
    WeakReference<Cell> cell = new WeakReference<>(Cell.of(watcher));
    watcher = null;
    stage.run();
    stage.events.clear();
    return isCollected(cell);
  }

  @Test
  @DisplayName("S6 keeps no ask that has ended, though its stage never completes")
  void endedAsks() {
    WeakReference<?> ask = new WeakReference<>(actor.askLater(puppet -> new CompletableFuture<>()));
    stage.run();
    cancel(ask);
    stage.run();

    assertThat(isCollected(ask)).isTrue();
  }

  private static void cancel(WeakReference<?> ask) {
    ((CompletableFuture<?>) ask.get()).cancel(false);
  }

  private static boolean isCollected(WeakReference<?> reference) {
    for (int i = 0; i < 50 && reference.get() != null; i++) {
      System.gc();
    }
    return reference.get() == null;
  }

  @Test
  @DisplayName("S5 fails the asks that are still running when it stops, whichever have ended")
  void runningAsks() {
    CompletableFuture<?>[] asks = new CompletableFuture<?>[5];
    for (int i = 0; i < asks.length; i++) {
      asks[i] = actor.askLater(puppet -> new CompletableFuture<>());
    }
    stage.run();
    asks[4].cancel(false);
    asks[1].cancel(false);
    asks[0].cancel(false);
    actor.tell(PoisonPill.INSTANCE);
    stage.run();

    assertThat(new Throwable[] {failure(asks[2]), failure(asks[3])})
        .hasOnlyElementsOfType(ActorTerminatedException.class);
  }

  @Test
  @DisplayName("S5 fails an ask with what its stage failed with, less what futures wrap around it")
  void wrapped() {
    IllegalStateException cause = new IllegalStateException("planned");
    RuntimeException own = new RuntimeException("of the user's own", cause);

    assertThat(failure(cause)).isSameAs(cause);
    assertThat(failure(new CompletionException(cause))).isSameAs(cause);
    assertThat(failure(new ExecutionException(cause))).isSameAs(cause);
    assertThat(failure(own)).isSameAs(own);
  }

  private Throwable failure(Throwable ofStage) {
    CompletableFuture<Object> ask =
        actor.askLater(puppet -> CompletableFuture.failedFuture(ofStage));
    stage.run();
    return failure(ask);
  }

  private static Throwable failure(CompletableFuture<?> future) {
    assertThat(future).isCompletedExceptionally();
    try {
      return new AssertionError("It gave " + future.join() + ".");
    } catch (CompletionException e) {
      return e.getCause();
    }
  }

  @Test
  @DisplayName("S6 hands a reply that nobody awaits any more to the dead letters")
  void lateReply() {
    CompletableFuture<?>[] ask = new CompletableFuture<?>[1];
    ask[0] =
        actor.ask(
            puppet -> {
              ask[0].cancel(false);
              return "late";
            });

    assertThat(stage.events(DeadLetter.class))
        .containsExactly(new DeadLetter("late", actor.path(), DeadLetter.Reason.LATE_REPLY));
  }

  @Test
  @DisplayName("S5 fails an ask whose handler returns null for a stage")
  void noStage() {
    CompletableFuture<Object> ask = actor.askLater(puppet -> null);
    stage.run();

    assertThat(failure(ask)).isInstanceOf(NullPointerException.class);
  }
}
