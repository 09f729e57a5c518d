package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.forChildren;
import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.ActorStopped;
import dev.troupe.ChildFailed;
import dev.troupe.Directive;
import dev.troupe.PoisonPill;
import dev.troupe.Terminated;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;

/** ESCALATE, on a thousand schedules. */
class S17SimulatedTest {
  private static final Class<IllegalStateException> UP = IllegalStateException.class;
  private final IllegalStateException cause = new IllegalStateException("up");

  private static Role escalating(Scene scene, String name) {
    return scene.role(name).own(on(UP, Directive.ESCALATE));
  }

  private static List<ActorFailed> failures(Scene scene, PlayerRef player) {
    return scene.events(ActorFailed.class).stream()
        .filter(event -> event.path().equals(player.path()))
        .toList();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S17 with no match the child stops, and the parent gets ChildFailed, once")
  void told(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    Role top = scene.role("parent");
    PlayerRef parent = scene.spawn(top);
    PlayerRef child = scene.spawn(parent, escalating(scene, "child"));
    scene.in(parent, context -> context.watch(child));
    child.tell(Do.fail(cause));
    notes(child, 1, 2);
    simulation.advance(Duration.ofMinutes(1));
    assertThat(top.signals())
        .containsExactly(new ChildFailed(child, cause), new Terminated(child, Optional.of(cause)));
    assertThat(failures(scene, parent)).isEmpty();
    assertThat(scene.dead(child.path())).containsExactly(1, 2);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S17 a parent that is not told fails itself with the same cause, once")
  void failsOnce(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    Role top = scene.role("parent").deaf();
    PlayerRef parent = scene.spawn(top);
    PlayerRef child = scene.spawn(parent, escalating(scene, "child"));
    child.tell(Do.fail(cause));
    notes(parent, 1, 3);
    simulation.advance(Duration.ofMinutes(1));
    assertThat(failures(scene, parent))
        .containsExactly(new ActorFailed(parent.path(), cause, Directive.RESTART, 1));
    assertThat(top.causes()).containsExactly(cause, cause);
    assertThat(top.lines()).containsSubsequence("1", "2", "3").containsOnlyOnce("back");
  }

  @SimulationTest(seeds = 2_000)
  @DisplayName("S17 a parent that is not told and loses two children at the same time fails once")
  void twoAtOnce(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    Role top = scene.role("parent").deaf();
    PlayerRef parent = scene.spawn(top);
    PlayerRef one = scene.spawn(parent, escalating(scene, "one"));
    PlayerRef two = scene.spawn(parent, escalating(scene, "two"));
    one.tell(Do.fail(cause));
    two.tell(Do.fail(cause));
    notes(parent, 1, 3);
    simulation.advance(Duration.ofMinutes(1));
    assertThat(failures(scene, parent)).hasSize(1);
    assertThat(top.lines()).containsSubsequence("1", "2", "3").containsOnlyOnce("back");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S17 a parent that is told gets a ChildFailed of each child")
  void eachChild(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role top = scene.role("parent");
    PlayerRef parent = scene.spawn(top);
    PlayerRef one = scene.spawn(parent, escalating(scene, "one"));
    PlayerRef two = scene.spawn(parent, escalating(scene, "two"));
    one.tell(Do.fail(cause));
    two.tell(Do.fail(cause));
    simulation.run();
    assertThat(top.signals())
        .containsExactlyInAnyOrder(new ChildFailed(one, cause), new ChildFailed(two, cause));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S17 who escalates is suspended until its parent's rule for that has decided")
  void suspended(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    Role top =
        scene
            .role("parent")
            .own(on(UP, Directive.RESUME))
            .children(forChildren(UP, Directive.ESCALATE));
    PlayerRef parent = scene.spawn(top);
    Role below = escalating(scene, "child");
    PlayerRef child = scene.spawn(parent, below);
    notes(child, 1, 2);
    child.tell(Do.fail(cause));
    notes(child, 3, 4);
    simulation.advance(Duration.ofMinutes(1));
    assertThat(failures(scene, parent))
        .containsExactly(new ActorFailed(parent.path(), cause, Directive.RESUME, 1));
    assertThat(below.lines()).containsExactly("made", "started", "1", "2", "3", "4");
    assertThat(top.lines()).containsExactly("made", "started");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S17 who escalates handles nothing more if its parent restarts, and so stops it")
  void suspendedForGood(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    Role top = scene.role("parent").children(forChildren(UP, Directive.ESCALATE));
    PlayerRef child = scene.spawn(scene.spawn(top), escalating(scene, "child"));
    child.tell(Do.fail(cause));
    notes(child, 1, 2);
    simulation.advance(Duration.ofMinutes(1));
    assertThat(scene.dead(child.path())).containsExactly(1, 2);
    assertThat(top.lines()).endsWith("leaving", "made", "back");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S17 the parent's rule decides after an own ESCALATE, as if the child had none")
  void parentsRule(Simulation simulation) {
    for (Directive directive : List.of(Directive.RESUME, Directive.RESTART, Directive.STOP)) {
      Scene scene = new Scene(simulation);
      Role top = scene.role("parent" + directive).children(forChildren(UP, directive));
      PlayerRef parent = scene.spawn(top);
      Role below = escalating(scene, "child");
      PlayerRef child = scene.spawn(parent, below);
      child.tell(Do.fail(cause));
      notes(child, 1, 1);
      simulation.run();
      assertThat(failures(scene, child)).extracting(ActorFailed::directive).containsOnly(directive);
      assertThat(below.lines())
          .endsWith(directive == Directive.STOP ? "stopped" : "1")
          .contains(directive == Directive.RESTART ? "back" : "made");
      assertThat(top.signals()).isEmpty();
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S17 a failure climbs as long as nobody decides; the guardian stops the last")
  void climbs(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    PlayerRef top = scene.spawn(escalating(scene, "top").deaf());
    PlayerRef middle = scene.spawn(top, escalating(scene, "middle").deaf());
    PlayerRef bottom = scene.spawn(middle, escalating(scene, "bottom"));
    PlayerRef bystander = scene.spawn(scene.role("bystander"));
    bottom.tell(Do.fail(cause));
    simulation.advance(Duration.ofMinutes(1));
    assertThat(scene.diary())
        .containsSubsequence("bottom stopped", "middle stopped", "top stopped");
    assertThat(scene.events(ActorStopped.class))
        .containsExactly(
            new ActorStopped(bottom.path(), Optional.of(cause)),
            new ActorStopped(middle.path(), Optional.of(cause)),
            new ActorStopped(top.path(), Optional.of(cause)));
    assertThat(scene.events(ActorFailed.class)).hasSize(3);
    scene.in(bystander, context -> {});
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName(
      "S17 one that is stopped while its parent decides has failed, and its Terminated says so")
  void stoppedMeanwhile(Simulation simulation) {
    simulation.faults().delay(0.3, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    PlayerRef parent =
        scene.spawn(scene.role("parent").children(forChildren(UP, Directive.ESCALATE)));
    PlayerRef child = scene.spawn(parent, escalating(scene, "child"));
    Role watcher = scene.role("w");
    scene.in(scene.spawn(watcher), context -> context.watch(child));
    child.tell(Do.fail(cause));
    simulation.executor().execute(() -> parent.tell(PoisonPill.INSTANCE));
    simulation.advance(Duration.ofMinutes(1));
    assertThat(watcher.signals()).containsExactly(new Terminated(child, Optional.of(cause)));
    assertThat(scene.system().tree().root().children()).hasSize(1);
  }
}
