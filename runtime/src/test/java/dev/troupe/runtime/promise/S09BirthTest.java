package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorContext;
import dev.troupe.ActorNameException;
import dev.troupe.ActorRef;
import dev.troupe.ActorTerminatedException;
import dev.troupe.runtime.promise.fixture.Act;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Door;
import dev.troupe.runtime.promise.fixture.DoorRef;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Script;
import dev.troupe.runtime.promise.fixture.Stage;
import dev.troupe.runtime.promise.fixture.UsherRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

final class S09BirthTest extends PromiseTest {

  @Test
  @DisplayName("S9 constructor, PreStart, messages and PostStop come in that order")
  void order() throws Exception {
    PlayerRef player = player("player");
    player.tell(new Note("1"));
    player.tell(new Note("2"));

    result(system.stop(player));

    assertThat(trace.of("player")).containsExactly("constructor", "preStart", "1", "2", "postStop");
  }

  @Test
  @DisplayName(
      "S9 constructor and hooks run in the actor's own context, not on the spawner's thread")
  void ownContext() throws Exception {
    List<String> where = new ArrayList<>();
    Script script = script();
    for (Script.Cue cue :
        List.of(Script.Cue.CONSTRUCTOR, Script.Cue.PRE_START, Script.Cue.POST_STOP)) {
      script.at(
          cue,
          stage -> {
            stage.context().children();
            assertThat(Thread.currentThread().getName()).doesNotContain("main");
            return where.add(cue + " " + MDC.get("troupe.actor"));
          });
    }

    result(system.stop(system.spawn(PlayerRef.props(script), "player")));

    assertThat(where)
        .containsExactly("CONSTRUCTOR /player", "PRE_START /player", "POST_STOP /player");
  }

  @Test
  @DisplayName("S9 spawn returns at once, and what is sent meanwhile is handled after the start")
  void atOnce() throws Exception {
    Gate gate = new Gate();
    Script script = script().at(Script.Cue.CONSTRUCTOR, passing(gate));

    PlayerRef player = system.spawn(PlayerRef.props(script), "player");
    CompletableFuture<Integer> ask = player.ask(new Note("early"));
    gate.awaitEntered();
    assertThat(ask).isNotDone();
    gate.open();

    assertThat(result(ask)).isEqualTo(1);
    assertThat(trace.of("player")).containsExactly("constructor", "preStart", "early");
  }

  private static Act passing(Gate gate) {
    return stage -> {
      gate.pass();
      return null;
    };
  }

  @Test
  @DisplayName("S9 constructor and PreStart may spawn, watch and send")
  void busyStart() throws Exception {
    Script script =
        script()
            .at(
                Script.Cue.CONSTRUCTOR,
                stage -> stage.context().spawn(PlayerRef.props(script()), "first"))
            .at(
                Script.Cue.PRE_START,
                stage -> {
                  PlayerRef second = stage.context().spawn(PlayerRef.props(script()), "second");
                  stage.context().watch(second);
                  second.tell(Do.run(child -> child.context().stop(child.context().self())));
                  return null;
                });

    UsherRef usher = system.spawn(UsherRef.props(script), "usher");

    trace.await("usher terminated second");
    List<ActorRef> children = in(usher::ask, stage -> stage.context().children());
    assertThat(children).extracting(ActorRef::toString).containsExactly("/usher/first");
  }

  @Test
  @DisplayName("S9 the same props may be spawned many times, each with an instance of its own")
  void propsAgain() throws Exception {
    var props = PlayerRef.props(script());
    PlayerRef one = system.spawn(props, "one");
    PlayerRef other = system.spawn(props, "other");

    assertThat(result(one.ask(new Note("x")))).isEqualTo(1);
    assertThat(result(other.ask(new Note("x")))).isEqualTo(1);
    assertThat(one).isNotEqualTo(other);
  }

  @Test
  @DisplayName("S9 a context knows self, parent, children in start order, child by name and system")
  void surroundings() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef first = childPlayer(parent::ask, "first");
    PlayerRef second = childPlayer(parent::ask, "second");

    run(
        parent::ask,
        stage -> {
          ActorContext<?> context = stage.context();
          assertThat((Object) context.self()).isEqualTo(parent);
          assertThat(context.parent()).isEmpty();
          assertThat(context.children()).containsExactly(first, second);
          assertThat(context.child("second")).hasValue(second);
          assertThat(context.child("third")).isEmpty();
          assertThat(context.system()).isSameAs(system);
        });
    run(first::ask, stage -> assertThat(stage.context().parent()).hasValue(parent));
    assertThat(first.path()).hasToString("/parent/first");
  }

  @Test
  @DisplayName("S9 a context that is used from outside its actor says so, and names the actor")
  void outside() throws Exception {
    PlayerRef player = player("player");
    ActorContext<?> context = in(player::ask, Stage::context);

    List<ThrowingCallable> uses =
        List.of(
            context::children,
            context::parent,
            () -> context.child("x"),
            () -> context.watch(player),
            () -> context.unwatch(player),
            () -> context.stop(player),
            () -> context.stopNow(player),
            () -> context.become(Door.State.OPEN),
            context::stash,
            context::unstashAll,
            () -> context.spawn(PlayerRef.props(script())),
            () -> context.spawn(PlayerRef.props(script()), "x"),
            () -> context.timers().cancel("x"),
            () -> context.pipe(CompletableFuture.completedFuture(1), ok -> {}, ko -> {}));

    for (var use : uses) {
      assertThatIllegalStateException().isThrownBy(use).withMessageContaining("/player");
    }
    assertThatNoException().isThrownBy(context::self);
    assertThatNoException().isThrownBy(context::system);
    assertThatNoException().isThrownBy(context::executor);
    // Another actor is outside, too.
    run(
        usher("usher")::ask,
        stage -> assertThatIllegalStateException().isThrownBy(context::children));
    run(player::ask, stage -> assertThat(stage.context().children()).isEmpty());
  }

  @Test
  @DisplayName("S10 a second spawn under a living sibling's name fails, naming the path")
  void taken() throws Exception {
    player("player");
    AtomicInteger constructed = new AtomicInteger();
    Script second = script().at(Script.Cue.CONSTRUCTOR, stage -> constructed.incrementAndGet());

    assertThatThrownBy(() -> system.spawn(PlayerRef.props(second), "player"))
        .isInstanceOfSatisfying(
            ActorNameException.class, failure -> assertThat(failure.path()).hasToString("/player"))
        .hasMessageContaining("/player");
    assertThatThrownBy(() -> system.spawn(DoorRef.props(), "player"))
        .isInstanceOf(ActorNameException.class);

    assertThat(constructed).hasValue(0);
  }

  @Test
  @DisplayName("S10 a name is unique among siblings only")
  void siblings() throws Exception {
    UsherRef one = usher("one");
    UsherRef other = usher("other");
    childPlayer(one::ask, "same");
    childPlayer(other::ask, "same");
    player("same");

    run(
        one::ask,
        stage ->
            assertThatThrownBy(() -> stage.context().spawn(PlayerRef.props(script()), "same"))
                .isInstanceOf(ActorNameException.class)
                .hasMessageContaining("/one/same"));
  }

  @ParameterizedTest(name = "S10 a name that is empty or holds a slash is refused: \"{0}\"")
  @ValueSource(strings = {"", "a/b", "/", "a\n"})
  @DisplayName("S10 a name that is empty or holds a slash is refused")
  void notAName(String name) {
    assertThatThrownBy(() -> player(name)).isInstanceOf(ActorNameException.class);
  }

  @Test
  @DisplayName("S10 null as a name or as props is refused")
  void nullName() {
    assertThatNullPointerException().isThrownBy(() -> player(null));
    assertThatNullPointerException().isThrownBy(() -> system.spawn(null, "x"));
    assertThatNullPointerException().isThrownBy(() -> system.<PlayerRef>spawn(null));
  }

  @Test
  @DisplayName("S10 actors without a name get names of their own")
  void unnamed() throws Exception {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      names.add(system.spawn(PlayerRef.props(script())).path().toString());
    }

    assertThat(names).hasSize(100).doesNotContain("/");
  }

  @Test
  @DisplayName("S10 the name is free when the future of a stop completes")
  void freeAfterStop() throws Exception {
    for (int i = 0; i < 300; i++) {
      PlayerRef player = player("player");
      if (i % 3 == 0) {
        player.tell(new Note("x"));
      }
      result(system.stop(player));
      assertThat(system.find(PlayerRef.TYPE, "/player")).isEmpty();
    }
  }

  @Test
  @DisplayName("S10 the name is free when Terminated is seen, for a parent and for a stranger")
  void freeAfterTerminated() throws Exception {
    UsherRef parent = usher("parent");
    AtomicInteger lives = new AtomicInteger();

    for (int i = 1; i <= 50; i++) {
      PlayerRef child = childPlayer(parent::ask, "child");
      run(parent::ask, stage -> stage.context().watch(child));
      child.tell(Do.fail(new Fault.Stop("x")));
      trace.await("parent terminated child: x", i);
      lives.incrementAndGet();
    }
    assertThat(lives).hasValue(50);

    UsherRef stranger = usher("stranger");
    for (int i = 1; i <= 50; i++) {
      PlayerRef other = player("other");
      run(stranger::ask, stage -> stage.context().watch(other));
      other.tell(Do.fail(new Fault.Stop("x")));
      trace.await("stranger terminated other: x", i);
      assertThat(system.find(PlayerRef.TYPE, "/other")).isEmpty();
    }
  }

  @Test
  @DisplayName("S10 the name is free when a start failed and a queued ask has told so")
  void freeAfterFailedStart() throws Exception {
    for (int i = 0; i < 50; i++) {
      Script failing =
          script().at(Script.Cue.CONSTRUCTOR, Act.failing(new IllegalStateException("no start")));
      PlayerRef player = system.spawn(PlayerRef.props(failing), "player");
      assertThat(failure(player.ask(new Note("x")))).hasRootCauseMessage("no start");
      assertThat(system.find(PlayerRef.TYPE, "/player")).isEmpty();
    }
  }

  @Test
  @DisplayName("S10 a living actor is found by type and path, and by no other type")
  void find() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");

    assertThat(system.find(PlayerRef.TYPE, "/parent/child")).hasValue(child);
    assertThat(system.find(UsherRef.TYPE, "/parent")).hasValue(parent);
    assertThat(system.find(UsherRef.TYPE, "/parent/child")).isEmpty();
    assertThat(system.find(PlayerRef.TYPE, "/nobody")).isEmpty();
    assertThat(system.find(PlayerRef.TYPE, "/parent/child/deeper")).isEmpty();
    assertThat(
            result(system.find(PlayerRef.TYPE, "/parent/child").orElseThrow().ask(new Note("x"))))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("S10 references are equal by path and incarnation: a namesake is another actor")
  void incarnations() throws Exception {
    PlayerRef first = player("player");
    result(system.stop(first));
    PlayerRef second = player("player");

    assertThat(second).isNotEqualTo(first);
    assertThat(second.path()).isEqualTo(first.path());
    assertThat(failure(first.ask(new Note("x")))).isInstanceOf(ActorTerminatedException.class);
    assertThat(result(second.ask(new Note("x")))).isEqualTo(1);
  }
}
