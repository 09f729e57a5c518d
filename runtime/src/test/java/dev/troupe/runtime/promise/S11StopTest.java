package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.qos.logback.classic.Level;
import dev.troupe.ActorRef;
import dev.troupe.ActorStopped;
import dev.troupe.ActorSystem;
import dev.troupe.ActorTerminatedException;
import dev.troupe.PoisonPill;
import dev.troupe.runtime.promise.fixture.Act;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.LogCapture;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Script;
import dev.troupe.runtime.promise.fixture.UsherRef;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("FutureReturnValueIgnored") // a test is not to wait for everything
final class S11StopTest extends PromiseTest {

  /** The ways to stop an actor once what was sent before has been handled. */
  enum Way {
    SYSTEM,
    PILL,
    SELF
  }

  private void stop(Way way, PlayerRef player) {
    switch (way) {
      case SYSTEM -> system.stop(player);
      case PILL -> player.tell(PoisonPill.INSTANCE);
      case SELF -> player.tell(Do.run(stage -> stage.context().stop(stage.context().self())));
    }
  }

  @ParameterizedTest(name = "S11 what was queued before a stop is handled first: {0}")
  @EnumSource(Way.class)
  @DisplayName("S11 what was queued before a stop is handled first")
  void drains(Way way) throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    player.tell(new Note("1"));
    player.tell(new Note("2"));
    stop(way, player);

    gate.open();
    trace.await("player postStop");

    assertThat(trace.of("player"))
        .containsExactly("constructor", "preStart", "gate", "1", "2", "postStop");
  }

  @Test
  @DisplayName("S11 an actor that stops itself handles what was queued when it said so")
  void selfDrains() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(
        Do.run(
            stage -> {
              gate.pass();
              stage.context().stop(stage.context().self());
            }));
    gate.awaitEntered();
    player.tell(new Note("queued before"));

    gate.open();
    trace.await("player postStop");

    assertThat(trace.of("player"))
        .containsExactly("constructor", "preStart", "queued before", "postStop");
  }

  @Test
  @DisplayName("S11 a parent's stop lets its child handle what was queued before")
  void parentStopsChild() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");
    Gate gate = new Gate();
    child.tell(gate);
    gate.awaitEntered();
    child.tell(new Note("1"));
    run(parent::ask, stage -> stage.context().stop(child));
    child.tell(new Note("behind"));

    gate.open();
    trace.await("child postStop");

    assertThat(trace.of("child")).endsWith("gate", "1", "postStop");
    run(parent::ask, stage -> {});
  }

  @Test
  @DisplayName("S11 stopNow lets the current message finish and handles none of the others")
  void stopNow() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");
    Gate gate = new Gate();
    CompletableFuture<Object> current =
        child.ask(
            Do.reply(
                stage -> {
                  gate.pass();
                  stage.write("finished");
                  return "reply";
                }));
    gate.awaitEntered();
    child.tell(new Note("queued"));
    run(parent::ask, stage -> stage.context().stopNow(child));

    gate.open();

    assertThat(result(current)).isEqualTo("reply");
    trace.await("child postStop");
    assertThat(trace.of("child"))
        .containsExactly("constructor", "preStart", "finished", "postStop");
  }

  @Test
  @DisplayName("S11 stopNow overtakes a stop that is still draining")
  void stopNowAfterStop() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");
    Gate gate = new Gate();
    child.tell(gate);
    gate.awaitEntered();
    child.tell(new Note("queued"));
    run(parent::ask, stage -> stage.context().stop(child));
    run(parent::ask, stage -> stage.context().stopNow(child));

    gate.open();
    trace.await("child postStop");

    assertThat(trace.of("child")).containsExactly("constructor", "preStart", "gate", "postStop");
  }

  @Test
  @DisplayName("S11 children stop before the parent's PostStop, last started first, to any depth")
  void children() throws Exception {
    UsherRef parent = usher("parent");
    childPlayer(parent::ask, "first");
    PlayerRef second = childPlayer(parent::ask, "second");
    childPlayer(second::ask, "second-child");
    childPlayer(parent::ask, "third");

    result(system.stop(parent));

    assertThat(postStops())
        .containsExactly(
            "third postStop",
            "second-child postStop",
            "second postStop",
            "first postStop",
            "parent postStop");
  }

  private Stream<String> postStops() {
    return trace.lines().stream().filter(line -> line.endsWith("postStop"));
  }

  @Test
  @DisplayName(
      "S11 children are waited for one after another: none stops while a later one still runs")
  void oneAfterAnother() throws Exception {
    UsherRef parent = usher("parent");
    childPlayer(parent::ask, "first");
    PlayerRef second = childPlayer(parent::ask, "second");
    Gate gate = new Gate();
    second.tell(gate);
    gate.awaitEntered();
    second.tell(new Note("drained"));
    CompletableFuture<Void> stopped = system.stop(parent);
    assertThat(stopped).isNotDone();

    gate.open();
    result(stopped);

    assertThat(trace.of("second")).endsWith("gate", "drained", "postStop");
    assertThat(postStops()).containsExactly("second postStop", "first postStop", "parent postStop");
  }

  @Test
  @DisplayName("S11 a child is told to stop only when those started after it have stopped")
  void toldInTurn() throws Exception {
    UsherRef parent = usher("parent");
    Gate stopping = new Gate();
    Script waits =
        script()
            .at(
                Script.Cue.POST_STOP,
                stage -> {
                  stopping.pass();
                  return null;
                });
    PlayerRef first = childPlayer(parent::ask, "first");
    in(parent::ask, stage -> stage.context().spawn(PlayerRef.props(waits), "last"));
    CompletableFuture<Void> stopped = system.stop(parent);
    stopping.awaitEntered();
    assertThat(result(first.ask(new Note("still served")))).isEqualTo(1);

    stopping.open();
    result(stopped);

    assertThat(trace.of("first")).endsWith("still served", "postStop");
  }

  @Test
  @DisplayName("S11 a parent that stops now does not let its children drain")
  void childrenOfStopNow() throws Exception {
    // One thread takes turns between parent and child, so the child cannot outrun the parent.
    try (ActorSystem single = ActorSystem.builder("single").parallelism(1).build()) {
      UsherRef parent = single.spawn(UsherRef.props(script()), "parent");
      PlayerRef child = childPlayer(parent::ask, "child");
      child.tell(
          Do.run(
              stage -> {
                parent.tell(Do.run(p -> p.context().stopNow(p.context().self())));
                for (int i = 0; i < 50_000; i++) {
                  child.tell(Do.run(s -> s.memory().merge("count", 1, (a, b) -> (int) a + 1)));
                }
                child.tell(new Note("drained"));
              }));

      trace.await("parent postStop");
    }

    assertThat(trace.of("child")).containsExactly("constructor", "preStart", "postStop");
  }

  @Test
  @DisplayName("S11 stopping twice, in whatever way, is no error")
  void twice() throws Exception {
    PlayerRef player = player("player");

    CompletableFuture<Void> one = system.stop(player);
    CompletableFuture<Void> other = system.stop(player);
    player.tell(PoisonPill.INSTANCE);
    player.tell(PoisonPill.INSTANCE);
    result(one);
    result(other);
    result(system.stop(player));

    assertThat(postStops()).containsExactly("player postStop");
    events.awaitAny(ActorStopped.class);
    assertThat(events.of(ActorStopped.class)).hasSize(1);
  }

  @Test
  @DisplayName("S11 a parent may stop a child that has stopped, or itself, twice")
  void twiceInside() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");
    result(system.stop(child));

    run(
        parent::ask,
        stage -> {
          stage.context().stop(child);
          stage.context().stopNow(child);
          stage.context().stop(stage.context().self());
          stage.context().stop(stage.context().self());
          stage.context().stopNow(stage.context().self());
        });

    result(system.stop(parent));
    assertThat(postStops()).containsExactly("child postStop", "parent postStop");
  }

  @Test
  @DisplayName("S11 a context stops children and itself only, no strangers and no grandchildren")
  void strangers() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");
    PlayerRef grandchild = childPlayer(child::ask, "grandchild");
    PlayerRef stranger = player("stranger");

    run(
        parent::ask,
        stage -> {
          for (ActorRef other : List.of(stranger, grandchild)) {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.context().stop(other))
                .withMessageContaining(other.toString());
            assertThatIllegalArgumentException().isThrownBy(() -> stage.context().stopNow(other));
          }
        });

    assertThat(result(stranger.ask(new Note("alive")))).isEqualTo(1);
    assertThat(result(grandchild.ask(new Note("alive")))).isEqualTo(1);
  }

  @Test
  @DisplayName("S11 the system stops any actor, also one deep in the tree")
  void deep() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");

    result(system.stop(child));

    assertThat(trace.lines()).contains("child postStop");
    assertThat(look(parent::ask, stage -> stage.context().children().size())).isEqualTo(0);
  }

  @Test
  @DisplayName("S11 a PostStop that throws is logged with the path, and the actor is stopped")
  void postStopThrows() throws Exception {
    UsherRef watcher = usher("watcher");
    Script script =
        script().at(Script.Cue.POST_STOP, Act.failing(new IllegalStateException("no last words")));
    PlayerRef player = system.spawn(PlayerRef.props(script), "player");
    run(watcher::ask, stage -> stage.context().watch(player));

    try (LogCapture log = new LogCapture()) {
      result(system.stop(player));
      trace.await("watcher terminated player");

      assertThat(log.mentioning(Level.WARN, "no last words"))
          .singleElement()
          .satisfies(line -> assertThat(LogCapture.full(line)).contains("/player"));
    }
    player("player");
  }

  @Test
  @DisplayName("S11 a PostStop that throws an Error does not wedge the actor nor its parent")
  void postStopThrowsError() throws Exception {
    UsherRef parent = usher("parent");
    Script script = script().at(Script.Cue.POST_STOP, Act.failing(new AssertionError("bad")));
    in(parent::ask, stage -> stage.context().spawn(PlayerRef.props(script), "child"));

    result(system.stop(parent));

    assertThat(postStops()).containsExactly("child postStop", "parent postStop");
  }

  @Test
  @DisplayName("S11 a PreRestart that throws is logged, and the actor restarts")
  void preRestartThrows() throws Exception {
    Script script =
        script().at(Script.Cue.PRE_RESTART, Act.failing(new IllegalStateException("not ready")));
    PlayerRef player = system.spawn(PlayerRef.props(script), "player");

    try (LogCapture log = new LogCapture()) {
      player.tell(Do.fail(new Fault.Restart("x")));
      run(player::ask, stage -> {});

      assertThat(log.mentioning(Level.WARN, "not ready"))
          .singleElement()
          .satisfies(line -> assertThat(LogCapture.full(line)).contains("/player"));
    }
    assertThat(trace.of("player"))
        .containsExactly("constructor", "preStart", "preRestart", "constructor", "postRestart");
  }

  @Test
  @DisplayName("S11 a PostRestart that throws does not wedge the actor")
  void postRestartThrows() throws Exception {
    Script script =
        script()
            .at(
                Script.Cue.POST_RESTART,
                stage -> {
                  if (stage.trace().of("player").stream().filter("postRestart"::equals).count()
                      == 1) {
                    throw new IllegalStateException("not yet");
                  }
                  return null;
                });
    PlayerRef player = system.spawn(PlayerRef.props(script), "player");

    player.tell(Do.fail(new Fault.Restart("x")));

    assertThat(result(player.ask(new Note("alive")))).isEqualTo(1);
  }

  @Test
  @DisplayName("S11 a spawn by an actor that is stopping is refused, and the stop goes on")
  void spawnWhileStopping() throws Exception {
    CompletableFuture<Throwable> seen = new CompletableFuture<>();
    Script script =
        script()
            .at(
                Script.Cue.POST_STOP,
                stage -> {
                  try {
                    stage.context().spawn(PlayerRef.props(script()), "late");
                    seen.complete(null);
                  } catch (RuntimeException refused) {
                    seen.complete(refused);
                  }
                  return null;
                });
    PlayerRef player = system.spawn(PlayerRef.props(script), "player");

    result(system.stop(player));

    assertThat(result(seen)).isInstanceOf(ActorTerminatedException.class);
    assertThat(trace.of("late")).isEmpty();
  }
}
