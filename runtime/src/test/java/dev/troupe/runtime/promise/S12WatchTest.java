package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorRef;
import dev.troupe.PoisonPill;
import dev.troupe.Terminated;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Script;
import dev.troupe.runtime.promise.fixture.UsherRef;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S12WatchTest extends PromiseTest {
  private UsherRef watcher;

  @BeforeEach
  void spawnWatcher() {
    watcher = usher("watcher");
  }

  private void watch(ActorRef other) throws Exception {
    run(watcher::ask, stage -> stage.context().watch(other));
  }

  /**
   * How often the watcher has been told of the end of an actor. Asks for a signal of another, later
   * end first, so that none can be on its way.
   */
  private long signalsOf(String name) throws Exception {
    PlayerRef later = player("later");
    watch(later);
    result(system.stop(later));
    trace.await("watcher terminated later");
    return trace.of("watcher").stream()
        .filter(line -> line.startsWith("terminated " + name))
        .count();
  }

  @Test
  @DisplayName(
      "S12 watch gives exactly one Terminated, with the reference and no cause after a stop")
  void one() throws Exception {
    PlayerRef player = player("player");
    watch(player);

    result(system.stop(player));

    trace.await("watcher terminated player");
    assertThat(signalsOf("player")).isEqualTo(1);
    Terminated signal = in(watcher::ask, stage -> stage.memory().get(player));
    assertThat(signal.actor()).isEqualTo(player);
    assertThat(signal.cause()).isEmpty();
  }

  @Test
  @DisplayName("S12 watching twice gives one Terminated still")
  void watchedTwice() throws Exception {
    PlayerRef player = player("player");
    watch(player);
    watch(player);

    result(system.stop(player));

    trace.await("watcher terminated player");
    assertThat(signalsOf("player")).isEqualTo(1);
  }

  @Test
  @DisplayName("S12 the Terminated of an actor that failed has the cause")
  void cause() throws Exception {
    PlayerRef player = player("player");
    watch(player);
    Fault cause = new Fault.Stop("the end");

    player.tell(Do.fail(cause));

    trace.await("watcher terminated player: the end");
    Terminated signal = in(watcher::ask, stage -> stage.memory().get(player));
    assertThat(signal.cause()).containsSame(cause);
  }

  @Test
  @DisplayName("S12 watching an actor already gone gives exactly one Terminated")
  void alreadyGone() throws Exception {
    PlayerRef player = player("player");
    result(system.stop(player));

    watch(player);

    trace.await("watcher terminated player");
    assertThat(signalsOf("player")).isEqualTo(1);
  }

  @Test
  @DisplayName("S12 the Terminated of an actor already gone has its cause, too")
  void alreadyGoneWithCause() throws Exception {
    PlayerRef player = player("player");
    player.tell(Do.fail(new Fault.Stop("the end")));
    result(system.stop(player));

    watch(player);

    trace.await("watcher terminated player: the end");
    assertThat(signalsOf("player")).isEqualTo(1);
  }

  @Test
  @DisplayName("S12 watching one that is gone does not watch its living namesake")
  void namesake() throws Exception {
    PlayerRef gone = player("player");
    result(system.stop(gone));
    PlayerRef living = player("player");

    watch(gone);
    trace.await("watcher terminated player");
    result(system.stop(living));

    assertThat(signalsOf("player")).isEqualTo(1);
  }

  @Test
  @DisplayName("S12 watching races with the end of the watched: always exactly one Terminated")
  void race() throws Exception {
    for (int i = 0; i < 300; i++) {
      PlayerRef player = player("player-" + i);
      CompletableFuture<Object> watching =
          watcher.ask(Do.run(stage -> stage.context().watch(player)));
      player.tell(PoisonPill.INSTANCE);
      result(watching);
      trace.await("watcher terminated player-" + i);
    }

    assertThat(signalsOf("player-")).isEqualTo(300);
  }

  @Test
  @DisplayName("S12 a restart gives no Terminated")
  void restart() throws Exception {
    PlayerRef player = player("player");
    watch(player);

    for (int i = 0; i < 5; i++) {
      player.tell(Do.fail(new Fault.Restart("again")));
    }
    run(player::ask, stage -> {});

    assertThat(signalsOf("player")).isZero();
  }

  @Test
  @DisplayName("S12 after unwatch no Terminated arrives")
  void unwatch() throws Exception {
    PlayerRef player = player("player");
    watch(player);
    run(watcher::ask, stage -> stage.context().unwatch(player));

    result(system.stop(player));

    assertThat(signalsOf("player")).isZero();
  }

  @Test
  @DisplayName("S12 after unwatch no Terminated arrives, even one already queued")
  void unwatchQueued() throws Exception {
    PlayerRef player = player("player");
    PlayerRef other = player("other");
    watch(player);
    watch(other);
    Gate gate = new Gate();
    CompletableFuture<Object> unwatching =
        watcher.ask(
            Do.run(
                stage -> {
                  gate.pass();
                  stage.context().unwatch(player);
                }));
    gate.awaitEntered();
    result(system.stop(player));
    result(system.stop(other));

    gate.open();
    result(unwatching);

    trace.await("watcher terminated other");
    assertThat(signalsOf("player")).isZero();
  }

  @Test
  @DisplayName("S12 unwatch and watch again while Terminated is queued gives exactly one")
  void unwatchAndWatchAgain() throws Exception {
    PlayerRef player = player("player");
    watch(player);
    Gate gate = new Gate();
    watcher.tell(
        Do.run(
            stage -> {
              gate.pass();
              stage.context().unwatch(player);
              stage.context().watch(player);
            }));
    gate.awaitEntered();
    result(system.stop(player));

    gate.open();

    trace.await("watcher terminated player");
    assertThat(signalsOf("player")).isEqualTo(1);
  }

  @Test
  @DisplayName("S12 unwatching one that was never watched, or is gone, is no error")
  void unwatchNothing() throws Exception {
    PlayerRef player = player("player");
    run(watcher::ask, stage -> stage.context().unwatch(player));
    result(system.stop(player));
    run(watcher::ask, stage -> stage.context().unwatch(player));
  }

  @Test
  @DisplayName("S12 Terminated comes after the watched actor's PostStop, and that of its children")
  void afterPostStop() throws Exception {
    PlayerRef player = player("player");
    childPlayer(player::ask, "child");
    watch(player);

    player.tell(PoisonPill.INSTANCE);

    trace.await("watcher terminated player");
    assertThat(trace.lines())
        .containsSubsequence("child postStop", "player postStop", "watcher terminated player");
  }

  @Test
  @DisplayName("S12 Terminated comes after all that the watched actor sent, also from its PostStop")
  void afterAllItSent() throws Exception {
    Script script =
        script()
            .at(
                Script.Cue.POST_STOP,
                stage -> {
                  watcher.tell(new Note("last words"));
                  return null;
                });
    PlayerRef player = system.spawn(PlayerRef.props(script), "player");
    watch(player);
    player.tell(
        Do.run(
            stage -> {
              for (int i = 0; i < 100; i++) {
                watcher.tell(new Note("word"));
              }
              stage.context().stopNow(stage.context().self());
            }));

    trace.await("watcher terminated player");

    assertThat(trace.of("watcher").stream().filter("word"::equals)).hasSize(100);
    assertThat(trace.of("watcher")).endsWith("word", "last words", "terminated player");
  }

  @Test
  @DisplayName("S12 every watcher gets its own Terminated")
  void manyWatchers() throws Exception {
    PlayerRef player = player("player");
    for (int i = 0; i < 10; i++) {
      run(usher("watcher-" + i)::ask, stage -> stage.context().watch(player));
    }

    player.tell(PoisonPill.INSTANCE);

    for (int i = 0; i < 10; i++) {
      trace.await("watcher-" + i + " terminated player");
    }
  }

  @Test
  @DisplayName("S12 two actors may watch each other")
  void eachOther() throws Exception {
    UsherRef other = usher("other");
    watch(other);
    run(other::ask, stage -> stage.context().watch(watcher));

    other.tell(PoisonPill.INSTANCE);

    trace.await("watcher terminated other");
    assertThat(trace.of("other")).endsWith("postStop");
  }

  @Test
  @DisplayName("S12 watching keeps through a restart of the watcher, and of the watched")
  void throughRestarts() throws Exception {
    PlayerRef player = player("player");
    watch(player);
    player.tell(Do.fail(new Fault.Restart("watched")));
    run(player::ask, stage -> {});
    assertThat(failure(watcher.ask(Do.fail(new Fault.Restart("watcher"))))).isNotNull();
    trace.await("watcher postRestart");

    result(system.stop(player));

    trace.await("watcher terminated player");
    assertThat(signalsOf("player")).isEqualTo(1);
  }

  @Test
  @DisplayName("S12 a parent that does not watch gets no Terminated of its child")
  void notWatched() throws Exception {
    PlayerRef child = childPlayer(watcher::ask, "child");

    result(system.stop(child));

    assertThat(signalsOf("child")).isZero();
  }

  @Test
  @DisplayName("S12 a watcher may spawn a namesake in its handler of Terminated")
  void replaces() throws Exception {
    PlayerRef child = childPlayer(watcher::ask, "child");
    watch(child);
    result(system.stop(child));
    trace.await("watcher terminated child");

    PlayerRef second = childPlayer(watcher::ask, "child");

    assertThat(second).isNotEqualTo(child);
    assertThat(result(second.ask(new Note("x")))).isEqualTo(1);
  }
}
