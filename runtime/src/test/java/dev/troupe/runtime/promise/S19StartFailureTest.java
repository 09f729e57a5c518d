package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.ActorRestarted;
import dev.troupe.ActorStarted;
import dev.troupe.ActorStopped;
import dev.troupe.ActorTerminatedException;
import dev.troupe.Directive;
import dev.troupe.PoisonPill;
import dev.troupe.runtime.promise.fixture.Act;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PatientRef;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Script;
import dev.troupe.runtime.promise.fixture.UsherRef;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class S19StartFailureTest extends PromiseTest {

  /** Throws the first so many times it is played. */
  private static Act failingTimes(int times, Throwable cause) {
    AtomicInteger played = new AtomicInteger();
    return stage -> {
      if (played.incrementAndGet() <= times) {
        throw Act.<RuntimeException>thrown(cause);
      }
      return null;
    };
  }

  @Test
  @DisplayName("S19 a failure that no rule matches is RESTART")
  void defaultDirective() throws Exception {
    PlayerRef player = player("player");

    player.tell(Do.fail(new IllegalArgumentException("nobody's")));

    events.awaitAny(ActorRestarted.class);
    assertThat(events.of(ActorFailed.class))
        .singleElement()
        .extracting(ActorFailed::directive)
        .isEqualTo(Directive.RESTART);
    assertThat(result(player.ask(new Note("alive")))).isEqualTo(1);
  }

  @ParameterizedTest(
      name = "S19 a first start that fails is STOP, and queued asks learn the cause: {0}")
  @EnumSource(
      value = Script.Cue.class,
      names = {"CONSTRUCTOR", "PRE_START"})
  @DisplayName("S19 a first start that fails is STOP, and queued asks learn the cause")
  void failedStart(Script.Cue cue) throws Exception {
    Gate gate = new Gate();
    IllegalStateException cause = new IllegalStateException("no start");
    Script script =
        script()
            .at(
                cue,
                stage -> {
                  gate.pass();
                  throw cause;
                });
    PlayerRef player = system.spawn(PlayerRef.props(script), "player");
    gate.awaitEntered();
    CompletableFuture<Integer> queued = player.ask(new Note("x"), LONG);

    gate.open();

    assertThat(failure(queued))
        .isInstanceOf(ActorTerminatedException.class)
        .cause()
        .isSameAs(cause);
    assertThat(failure(player.ask(new Note("later"))))
        .isInstanceOf(ActorTerminatedException.class)
        .cause()
        .isSameAs(cause);
    events.await(new ActorStopped(player.path(), Optional.of(cause)));
    assertThat(events.of(ActorFailed.class))
        .singleElement()
        .extracting(ActorFailed::directive)
        .isEqualTo(Directive.STOP);
    assertThat(events.of(ActorStarted.class)).isEmpty();
  }

  @ParameterizedTest(name = "S19 PostStop does not follow a start that failed: {0}")
  @EnumSource(
      value = Script.Cue.class,
      names = {"CONSTRUCTOR", "PRE_START"})
  @DisplayName("S19 PostStop does not follow a start that failed")
  void noPostStop(Script.Cue cue) throws Exception {
    Script script = script().at(cue, Act.failing(new IllegalStateException("no start")));
    PlayerRef player = system.spawn(PlayerRef.props(script), "player");

    result(system.stop(player));

    assertThat(trace.of("player")).doesNotContain("postStop", "preRestart", "postRestart");
  }

  @ParameterizedTest(
      name = "S19 a parent learns of a failed start by ChildFailed, then Terminated: {0}")
  @EnumSource(
      value = Script.Cue.class,
      names = {"CONSTRUCTOR", "PRE_START"})
  @DisplayName("S19 a parent learns of a failed start by ChildFailed, then Terminated")
  void parentLearns(Script.Cue cue) throws Exception {
    UsherRef parent = usher("parent");
    Script script = script().at(cue, Act.failing(new IllegalStateException("no start")));

    run(
        parent::ask,
        stage -> stage.context().watch(stage.context().spawn(PlayerRef.props(script), "child")));

    trace.await("parent terminated child: no start");
    assertThat(trace.of("parent"))
        .containsExactly(
            "constructor", "preStart", "childFailed child: no start", "terminated child: no start");
    // No zombie: the name is free and the tree is empty.
    childPlayer(parent::ask, "child");
  }

  @Test
  @DisplayName("S19 a parent without a handler for ChildFailed is not disturbed by a failed start")
  void parentWithoutHandler() throws Exception {
    PlayerRef parent = player("parent");
    IllegalStateException cause = new IllegalStateException("no start");
    Script script = script().at(Script.Cue.CONSTRUCTOR, Act.failing(cause));

    PlayerRef child =
        in(parent::ask, stage -> stage.context().spawn(PlayerRef.props(script), "child"));

    result(system.stop(child));
    run(parent::ask, stage -> {});
    assertThat(trace.of("parent")).containsExactly("constructor", "preStart");
  }

  @Test
  @DisplayName("S19 the name of a child that failed to start is free in the handler of ChildFailed")
  void nameIsFreeForTheParent() throws Exception {
    UsherRef parent = usher("parent");
    Script failing =
        script().at(Script.Cue.CONSTRUCTOR, Act.failing(new IllegalStateException("no start")));

    for (int i = 1; i <= 100; i++) {
      String name = "child-" + i;
      run(
          parent::ask,
          stage -> {
            stage
                .memory()
                .put(
                    "childFailed",
                    (Act) usher -> usher.context().spawn(PlayerRef.props(script()), name));
            stage.context().spawn(PlayerRef.props(failing), name);
          });
      trace.await(name + " preStart");
    }
  }

  @Test
  @DisplayName("S19 children that a failed start had spawned are stopped")
  void childrenOfAFailedStart() throws Exception {
    Script script =
        script()
            .at(
                Script.Cue.CONSTRUCTOR,
                stage -> {
                  stage.context().spawn(PlayerRef.props(script()), "child");
                  throw new IllegalStateException("no start");
                });
    PlayerRef player = system.spawn(PlayerRef.props(script), "player");

    result(system.stop(player));

    assertThat(system.find(PlayerRef.TYPE, "/player/child")).isEmpty();
    assertThat(system.tree().root().children()).isEmpty();
  }

  @Test
  @DisplayName("S19 watchers of an actor whose start fails learn the cause")
  void watchersLearn() throws Exception {
    UsherRef watcher = usher("watcher");
    Gate gate = new Gate();
    Script script =
        script()
            .at(
                Script.Cue.PRE_START,
                stage -> {
                  gate.pass();
                  throw new IllegalStateException("no start");
                });
    PlayerRef player = system.spawn(PlayerRef.props(script), "player");
    run(watcher::ask, stage -> stage.context().watch(player));

    gate.open();

    trace.await("watcher terminated player: no start");
  }

  @Test
  @DisplayName(
      "S19 a rule with a restart limit covers a first start: constructor and PreStart run again")
  void retriedByLimit() throws Exception {
    Script script =
        script().at(Script.Cue.PRE_START, failingTimes(2, new IllegalStateException("not yet")));
    PatientRef patient = system.spawn(PatientRef.props(script), "patient");

    assertThat(result(patient.ask(new Note("queued")))).isEqualTo(1);

    assertThat(trace.of("patient"))
        .containsExactly(
            "constructor",
            "preStart",
            "constructor",
            "preStart",
            "constructor",
            "preStart",
            "queued");
  }

  @Test
  @DisplayName("S19 a rule with a backoff covers a first start")
  void retriedByBackoff() throws Exception {
    Script script =
        script()
            .at(Script.Cue.CONSTRUCTOR, failingTimes(3, new IllegalArgumentException("not yet")));
    PatientRef patient = system.spawn(PatientRef.props(script), "patient");

    assertThat(result(patient.ask(new Note("queued")))).isEqualTo(1);

    assertThat(trace.of("patient").stream().filter("constructor"::equals)).hasSize(4);
  }

  @Test
  @DisplayName("S19 a first start that exceeds its limit stops, with the cause")
  void limitExceeded() throws Exception {
    IllegalStateException cause = new IllegalStateException("never");
    Script script = script().at(Script.Cue.CONSTRUCTOR, Act.failing(cause));
    PatientRef patient = system.spawn(PatientRef.props(script), "patient");

    assertThat(failure(patient.ask(new Note("queued"), LONG)))
        .isInstanceOf(ActorTerminatedException.class)
        .cause()
        .isSameAs(cause);

    assertThat(trace.of("patient")).hasSize(4).containsOnly("constructor");
  }

  @Test
  @DisplayName("S19 a start that fails during a restart is one more failure, and messages wait")
  void failsDuringRestart() throws Exception {
    AtomicInteger lives = new AtomicInteger();
    Script script =
        script()
            .at(
                Script.Cue.CONSTRUCTOR,
                stage -> {
                  if (lives.incrementAndGet() == 2) {
                    throw new IllegalArgumentException("second life");
                  }
                  return null;
                });
    PatientRef patient = system.spawn(PatientRef.props(script), "patient");
    run(patient::ask, stage -> {});

    patient.tell(Do.fail(new IllegalArgumentException("first life")));

    assertThat(result(patient.ask(new Note("waited")))).isEqualTo(1);
    assertThat(events.of(ActorFailed.class)).extracting(ActorFailed::attempt).containsExactly(1, 2);
    assertThat(trace.of("patient")).endsWith("waited");
  }

  @Test
  @DisplayName("S19 a start that keeps failing in a restart with a limit stops in the end")
  void keepsFailingWithLimit() throws Exception {
    AtomicInteger lives = new AtomicInteger();
    IllegalStateException cause = new IllegalStateException("never again");
    Script script =
        script()
            .at(
                Script.Cue.CONSTRUCTOR,
                stage -> {
                  if (lives.incrementAndGet() > 1) {
                    throw cause;
                  }
                  return null;
                });
    PatientRef patient = system.spawn(PatientRef.props(script), "patient");
    run(patient::ask, stage -> {});

    patient.tell(Do.fail(new IllegalStateException("first")));

    assertThat(failure(patient.ask(new Note("x"), LONG)))
        .isInstanceOf(ActorTerminatedException.class)
        .cause()
        .isSameAs(cause);
    assertThat(lives).hasValue(4);
  }

  @Test
  @DisplayName(
      "S19 a start that keeps failing in a restart without limit is retried, not in a hot loop")
  void keepsFailing() throws Exception {
    AtomicInteger lives = new AtomicInteger();
    Gate third = new Gate();
    Script script =
        script()
            .at(
                Script.Cue.CONSTRUCTOR,
                stage -> {
                  int life = lives.incrementAndGet();
                  if (life == 3) {
                    third.open();
                  }
                  if (life > 1) {
                    throw new IllegalArgumentException("life " + life);
                  }
                  return null;
                });
    PlayerRef player = system.spawn(PlayerRef.props(script), "player");
    run(player::ask, stage -> {});

    player.tell(Do.fail(new Fault.Restart("first")));
    // Open only when a failed start was tried again, by itself.
    third.pass();
    CompletableFuture<Integer> waiting = player.ask(new Note("waits"), LONG);
    result(system.stop(player));

    assertThat(failure(waiting)).isInstanceOf(ActorTerminatedException.class);
    assertThat(lives.get()).isLessThan(10);
    // Stopped for good: nobody comes back.
    player("player");
  }

  @Test
  @DisplayName("S19 a poison pill takes effect at once while a restart waits")
  void pillDuringBackoff() throws Exception {
    PatientRef patient = system.spawn(PatientRef.props(script()), "patient");
    patient.tell(Do.fail(new ArithmeticException("in an hour")));
    events.awaitAny(ActorFailed.class);
    CompletableFuture<Integer> waiting = patient.ask(new Note("waits"), LONG);

    patient.tell(PoisonPill.INSTANCE);

    assertThat(failure(waiting)).isInstanceOf(ActorTerminatedException.class);
    result(system.stop(patient));
    assertThat(trace.of("patient")).doesNotContain("waits");
  }
}
