package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorTerminatedException;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Later;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Callbacks that come after the instance that made them has gone. */
final class S26LateTest extends PromiseTest {

  @Test
  @DisplayName("S26 what a callback that a restart dropped would have made fails, with the cause")
  void restart() throws Exception {
    PlayerRef player = player("player");
    List<CompletableFuture<?>> made = derived(player);
    Fault cause = new Fault.Restart("restart");
    player.tell(Do.fail(cause));
    result(player.ask(new Note("restarted")));
    reply.complete("late");
    for (CompletableFuture<?> future : made) {
      assertThat(failure(future)).isInstanceOf(ActorTerminatedException.class).hasCause(cause);
    }
    assertThat(trace.of("player")).doesNotContain("callback");
  }

  @Test
  @DisplayName("S26 what a callback that a stop dropped would have made fails")
  void stop() throws Exception {
    PlayerRef player = player("player");
    List<CompletableFuture<?>> made = derived(player);
    result(system.stop(player));
    reply.complete("late");
    for (CompletableFuture<?> future : made) {
      assertThat(failure(future)).isInstanceOf(ActorTerminatedException.class);
    }
    assertThat(trace.of("player")).doesNotContain("callback");
  }

  private final CompletableFuture<Object> reply = new CompletableFuture<>();

  /** Has a player ask and put callbacks on what it asked. */
  private List<CompletableFuture<?>> derived(PlayerRef player) throws Exception {
    PlayerRef other = player("other");
    List<CompletableFuture<?>> made = new ArrayList<>();
    run(
        player::ask,
        stage -> {
          CompletableFuture<Object> ask = other.ask(new Later(reply));
          made.add(ask.thenAccept(value -> stage.write("callback")));
          made.add(ask.thenRunAsync(() -> stage.write("callback")));
          made.add(ask.handleAsync((value, failure) -> value));
          made.add(ask.thenCompose(value -> other.ask(new Note("x"))));
        });
    return made;
  }
}
