package dev.troupe.runtime.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.PoisonPill;
import dev.troupe.runtime.promise.fixture.Await;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Script.Cue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@code system.stop} returns. */
class S11StopFutureTest extends PromiseTest {

  @Test
  @DisplayName("S11 the future of a stop is done after PostStop, when the name is free")
  void done() throws Exception {
    PlayerRef player =
        system.spawn(PlayerRef.props(script().at(Cue.POST_STOP, stage -> null)), "player");
    Await.result(system.stop(player));
    assertThat(trace.of("player")).endsWith("postStop");
    assertThat(system.find(PlayerRef.TYPE, "/player")).isEmpty();
    assertThat(player("player")).isNotEqualTo(player);
  }

  @Test
  @DisplayName(
      "S11 the future of a second stop is done too, before and after the actor has stopped")
  void again() throws Exception {
    PlayerRef player = player("player");
    CompletableFuture<Void> first = system.stop(player);
    CompletableFuture<Void> second = system.stop(player);
    player.tell(PoisonPill.INSTANCE);
    Await.result(first);
    Await.result(second);
    Await.result(system.stop(player));
    assertThat(trace.of("player")).containsOnlyOnce("postStop");
  }

  @Test
  @DisplayName(
      "S11 a user may limit the wait for a stop, or give it up; the actor stops all the same")
  void limited() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    CompletableFuture<Void> limited = system.stop(player).orTimeout(1, TimeUnit.MILLISECONDS);
    CompletableFuture<Void> lenient =
        system.stop(player).completeOnTimeout(null, 1, TimeUnit.MILLISECONDS);
    CompletableFuture<Void> given = system.stop(player);
    assertThat(given.cancel(false)).isTrue();
    CompletableFuture<Void> kept = system.stop(player);
    assertThat(Await.failure(limited)).isInstanceOf(TimeoutException.class);
    Await.result(lenient);
    assertThat(kept).isNotDone();
    gate.open();
    Await.result(kept);
    assertThat(trace.of("player")).endsWith("gate", "postStop");
  }

  @Test
  @DisplayName("S11 what is put on the future of a stop runs on a thread of the system")
  void callbacks() throws Exception {
    String thread =
        Await.result(
            system.stop(player("player")).thenApply(done -> Thread.currentThread().getName()));
    assertThat(thread).startsWith("troupe-promises");
  }
}
