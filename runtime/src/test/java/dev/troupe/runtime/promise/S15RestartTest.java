package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.ActorRef;
import dev.troupe.ActorRestarted;
import dev.troupe.Directive;
import dev.troupe.PoisonPill;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S15RestartTest extends PromiseTest {

  @Test
  @DisplayName("S15 a restart gives a new instance and keeps the mailbox")
  void newInstance() throws Exception {
    PlayerRef player = player("player");
    Object before = in(player::ask, stage -> stage);
    result(player.ask(new Note("before")));
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    player.tell(Do.fail(new Fault.Restart("again")));
    player.tell(new Note("1"));
    player.tell(new Note("2"));
    var third = player.ask(new Note("3"));

    gate.open();

    assertThat(result(third)).isEqualTo(3);
    assertThat(trace.of("player")).endsWith("postRestart", "1", "2", "3");
    assertThat(look(player::ask, stage -> stage)).isNotSameAs(before);
  }

  @Test
  @DisplayName(
      "S15 PreRestart runs on the old instance, PostRestart on the new one, with the cause")
  void hooks() throws Exception {
    List<Object> seen = new ArrayList<>();
    Script script =
        script()
            .at(
                Script.Cue.PRE_RESTART,
                stage -> seen.addAll(List.of(stage, stage.memory().get("cause"))))
            .at(
                Script.Cue.POST_RESTART,
                stage -> seen.addAll(List.of(stage, stage.memory().get("cause"))));
    PlayerRef player = system.spawn(PlayerRef.props(script), "player");
    Object before = in(player::ask, stage -> stage);
    Fault cause = new Fault.Restart("again");

    player.tell(Do.fail(cause));
    Object after = in(player::ask, stage -> stage);

    assertThat(seen).hasSize(4);
    assertThat(seen.get(0)).isSameAs(before);
    assertThat(seen.get(1)).isSameAs(cause);
    assertThat(seen.get(2)).isSameAs(after);
    assertThat(seen.get(3)).isSameAs(cause);
  }

  @Test
  @DisplayName(
      "S15 PreRestart, then the children's end, then constructor and PostRestart, nothing else")
  void order() throws Exception {
    PlayerRef player = player("player");
    run(childPlayer(player::ask, "first")::ask, stage -> {});
    run(childPlayer(player::ask, "second")::ask, stage -> {});
    trace.clear();

    failure(player.ask(Do.fail(new Fault.Restart("again"))));
    player.tell(new Note("next"));
    run(player::ask, stage -> {});

    assertThat(trace.lines().stream().filter(line -> !line.endsWith("preStart")))
        .containsExactly(
            "player preRestart",
            "second postStop",
            "first postStop",
            "player constructor",
            "player postRestart",
            "player next");
  }

  @Test
  @DisplayName("S15 a restart runs neither PreStart nor PostStop")
  void notStartedAgain() throws Exception {
    PlayerRef player = player("player");

    player.tell(Do.fail(new Fault.Restart("again")));
    run(player::ask, stage -> {});

    assertThat(trace.of("player"))
        .containsExactly("constructor", "preStart", "preRestart", "constructor", "postRestart");
  }

  @Test
  @DisplayName("S15 the new instance may spawn children under the old ones' names")
  void childrenAgain() throws Exception {
    Script script =
        script()
            .at(
                Script.Cue.CONSTRUCTOR,
                stage -> stage.context().spawn(PlayerRef.props(script()), "child"));
    PlayerRef player = system.spawn(PlayerRef.props(script), "player");
    ActorRef before = in(player::ask, stage -> stage.context().child("child").orElseThrow());

    player.tell(Do.fail(new Fault.Restart("again")));

    ActorRef after = in(player::ask, stage -> stage.context().child("child").orElseThrow());
    assertThat(after).isNotEqualTo(before);
    assertThat(after.path()).isEqualTo(before.path());
    assertThat((List<?>) in(player::ask, stage -> stage.context().children())).hasSize(1);
  }

  @Test
  @DisplayName("S15 the constructor gets the same props again")
  void sameProps() throws Exception {
    List<Script> scripts = new ArrayList<>();
    Script script = script();
    script.at(Script.Cue.CONSTRUCTOR, stage -> scripts.add(script));
    PlayerRef player = system.spawn(PlayerRef.props(script), "player");

    player.tell(Do.fail(new Fault.Restart("again")));
    run(player::ask, stage -> {});

    assertThat(scripts).containsExactly(script, script);
  }

  @Test
  @DisplayName("S15 a restart cancels timers, also one that is due already")
  void timers() throws Exception {
    PlayerRef player = player("player");
    run(
        player::ask,
        stage -> {
          stage.context().timers().once("late", Duration.ofHours(1), () -> stage.write("late"));
          stage.context().timers().once("due", Duration.ZERO, () -> stage.write("due"));
          throw new Fault.Restart("again");
        },
        Fault.Restart.class);

    assertThat((Boolean) in(player::ask, stage -> stage.context().timers().isActive("late")))
        .isFalse();
    run(
        player::ask,
        stage -> stage.context().timers().once("due", Duration.ZERO, () -> stage.write("new")));
    trace.await("player new");
    assertThat(trace.of("player")).doesNotContain("due", "late");
  }

  private static void run(
      Function<Do, CompletableFuture<Object>> ask, Do.Step step, Class<? extends Throwable> failure)
      throws Exception {
    assertThat(failure(ask.apply(Do.run(step)))).isInstanceOf(failure);
  }

  @Test
  @DisplayName("S15 reference, path and equality stay through a restart")
  void sameRef() throws Exception {
    PlayerRef player = player("player");
    Object self = in(player::ask, stage -> stage.context().self());

    player.tell(Do.fail(new Fault.Restart("again")));

    assertThat(look(player::ask, stage -> stage.context().self()))
        .isEqualTo(self)
        .isEqualTo(player);
    assertThat(system.find(PlayerRef.TYPE, "/player")).hasValue(player);
  }

  @Test
  @DisplayName("S15 the stash stays through a restart, in its order and ahead of newer messages")
  void stash() throws Exception {
    PlayerRef player = player("player");
    for (int i = 1; i <= 3; i++) {
      String line = "stashed " + i;
      player.tell(Do.run(stage -> stashOrWrite(stage, line)));
    }
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    player.tell(Do.fail(new Fault.Restart("again")));
    player.tell(
        Do.run(
            stage -> {
              stage.memory().put("ready", true);
              stage.context().unstashAll();
            }));
    player.tell(new Note("newer"));

    gate.open();
    trace.await("player newer");

    assertThat(trace.of("player"))
        .endsWith("postRestart", "stashed 1", "stashed 2", "stashed 3", "newer");
  }

  private static void stashOrWrite(Stage stage, String line) {
    if (stage.memory().containsKey("ready")) {
      stage.write(line);
    } else {
      stage.context().stash();
    }
  }

  @Test
  @DisplayName("S15 watchers and watched stay through a restart")
  void watches() throws Exception {
    UsherRef one = usher("one");
    UsherRef other = usher("other");
    run(one::ask, stage -> stage.context().watch(other));
    run(other::ask, stage -> stage.context().watch(one));

    failure(one.ask(Do.fail(new Fault.Restart("again"))));
    run(one::ask, stage -> {});
    result(system.stop(other));

    trace.await("one terminated other");
    UsherRef third = usher("third");
    run(third::ask, stage -> stage.context().watch(one));
    failure(one.ask(Do.fail(new Fault.Restart("again"))));
    result(system.stop(one));
    trace.await("third terminated one");
  }

  @Test
  @DisplayName(
      "S15 children that a restart stopped give no Terminated, and their watch is forgotten")
  void watchedChildren() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");
    run(parent::ask, stage -> stage.context().watch(child));

    failure(parent.ask(Do.fail(new Fault.Restart("again"))));
    PlayerRef later = childPlayer(parent::ask, "later");
    run(parent::ask, stage -> stage.context().watch(later));
    result(system.stop(later));

    trace.await("parent terminated later");
    assertThat(trace.of("parent")).doesNotContain("terminated child");
  }

  @Test
  @DisplayName("S15 the failed message is not retried, and none is lost or handled twice")
  void accounting() throws Exception {
    PlayerRef player = player("player");
    List<Integer> tried = new ArrayList<>();

    for (int i = 0; i < 2_000; i++) {
      int number = i;
      player.tell(
          Do.run(
              stage -> {
                tried.add(number);
                if (number % 7 == 3) {
                  throw new Fault.Restart("again");
                }
              }));
    }

    List<Integer> all = in(player::ask, stage -> List.copyOf(tried));
    assertThat(all).isEqualTo(IntStream.range(0, 2_000).boxed().toList());
  }

  @Test
  @DisplayName("S15 a restart starts over in the first state, with fresh fields")
  void firstState() throws Exception {
    DoorRef door = system.spawn(DoorRef.props(), "door");
    assertThat(result(door.ask(new Door.Open()))).isEqualTo("open");

    failure(door.ask(Do.fail(new IllegalStateException("crash"))));

    assertThat(result(door.ask(new Door.Count()))).isZero();
    assertThat(result(door.ask(new Door.Open()))).isEqualTo("open");
  }

  @Test
  @DisplayName("S15 a restart is ActorFailed, then ActorRestarted, counting its attempts from 1")
  void twoEvents() throws Exception {
    PlayerRef player = player("player");
    Fault first = new Fault.Restart("1");
    Fault second = new Fault.Restart("2");

    player.tell(Do.fail(first));
    player.tell(Do.fail(second));

    events.await(ActorRestarted.class, 2);
    assertThat(
            events.all().stream()
                .filter(e -> e instanceof ActorFailed || e instanceof ActorRestarted))
        .containsExactly(
            new ActorFailed(player.path(), first, Directive.RESTART, 1),
            new ActorRestarted(player.path(), 1),
            new ActorFailed(player.path(), second, Directive.RESTART, 2),
            new ActorRestarted(player.path(), 2));
  }

  @Test
  @DisplayName("S15 a poison pill queued behind the failure is taken by the new instance")
  void pillBehind() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    player.tell(Do.fail(new Fault.Restart("again")));
    player.tell(new Note("between"));
    player.tell(PoisonPill.INSTANCE);

    gate.open();
    trace.await("player postStop");

    assertThat(trace.of("player"))
        .endsWith("preRestart", "constructor", "postRestart", "between", "postStop");
  }
}
