package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.forChildren;
import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorFailed;
import dev.troupe.ActorStarted;
import dev.troupe.ChildFailed;
import dev.troupe.Directive;
import dev.troupe.Scope;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Family;
import dev.troupe.testkit.cast.Moment;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** What else happens while children are treated together. */
class S20MeanwhileTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Children of which all restart when one fails, once a minute. */
  private static Family family(Simulation simulation) {
    return new Family(
        simulation,
        forChildren(IllegalStateException.class, Directive.RESTART, Scope.ALL_FOR_ONE)
            .limit(1, MINUTE));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 bystanders spend nothing of their own budgets")
  void budgets(Simulation simulation) {
    Family family = family(simulation);
    Scene scene = family.scene();
    Role a = scene.role("a");
    PlayerRef first = family.add(a);
    PlayerRef second = family.add("b");
    first.tell(Do.fail(new IllegalStateException("1")));
    simulation.run();
    second.tell(Do.fail(new IllegalStateException("2")));
    simulation.run();
    assertThat(scene.events(ActorFailed.class))
        .extracting(ActorFailed::directive)
        .containsExactly(Directive.RESTART, Directive.RESTART);
    first.tell(Do.fail(new IllegalStateException("3")));
    simulation.run();
    assertThat(scene.events(ActorFailed.class).get(2).directive()).isEqualTo(Directive.ESCALATE);
    assertThat(a.lines()).endsWith("back", "stopped");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 a bystander that waits for its own restart is restarted with the others, once")
  void inBackoff(Simulation simulation) {
    Family family = family(simulation);
    Scene scene = family.scene();
    PlayerRef a = family.add("a");
    Role slow =
        scene.role("b").own(on(IOException.class, Directive.RESTART).backoff(MINUTE, MINUTE));
    PlayerRef b = family.add(slow);
    b.tell(Do.fail(new IOException("b")));
    notes(b, 1, 2);
    simulation.run();
    assertThat(slow.lines()).endsWith("leaving");
    a.tell(Do.fail(new IllegalStateException("a")));
    simulation.run();
    assertThat(slow.lines()).endsWith("leaving", "made", "back", "1", "2");
    Duration back = simulation.elapsed();
    assertThatThrownBy(() -> simulation.runUntil(() -> false)).isInstanceOf(AssertionError.class);
    assertThat(simulation.elapsed()).as("nothing is left of the delay").isEqualTo(back);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 one that is being stopped stays stopped, and the others restart")
  void beingStopped(Simulation simulation) {
    Family family = family(simulation);
    Scene scene = family.scene();
    Role a = scene.role("a");
    PlayerRef first = family.add(a);
    Role b = scene.role("b");
    PlayerRef second = family.add(b);
    notes(second, 1, 3);
    first.tell(Do.fail(new IllegalStateException("a")));
    CompletableFuture<Void> stopped = scene.system().stop(second);
    simulation.run();
    assertThat(stopped).isCompleted();
    assertThat(a.lines()).endsWith("leaving", "made", "back");
    assertThat(b.lines()).endsWith("stopped").containsSubsequence("1", "2", "3");
    assertThat(scene.system().find(b.type(), "/parent/b")).isEmpty();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 one that is just being started starts once")
  void justStarting(Simulation simulation) {
    Family family = family(simulation);
    Scene scene = family.scene();
    Role a = scene.role("a");
    PlayerRef first = family.add(a);
    Role late = scene.role("late");
    first.tell(Do.fail(new IllegalStateException("a")));
    PlayerRef last = family.add(late);
    notes(last, 1, 2);
    simulation.run();
    assertThat(a.lines()).endsWith("leaving", "made", "back");
    assertThat(late.lines()).containsOnlyOnce("started").containsSubsequence("1", "2");
    assertThat(scene.events(ActorStarted.class))
        .extracting(ActorStarted::path)
        .containsOnlyOnce(last.path());
    last.tell(Do.fail(new IllegalStateException("last")));
    simulation.run();
    assertThat(late.lines()).endsWith("leaving", "made", "back");
    assertThat(a.lines()).endsWith("back", "leaving", "made", "back");
  }

  private static Role stillborn(Scene scene) {
    return scene
        .role("c")
        .at(
            Moment.STARTED,
            context -> {
              if (scene.diary().stream().filter("c started"::equals).count() == 1) {
                throw new IllegalStateException("c");
              }
            });
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 a first start that fails under a rule with a limit has all restarted")
  void firstStart(Simulation simulation) {
    Family family = family(simulation);
    Scene scene = family.scene();
    Role a = scene.role("a");
    PlayerRef first = family.add(a);
    notes(first, 1, 1);
    simulation.run();
    Role c = stillborn(scene);
    PlayerRef last = family.add(c);
    notes(last, 2, 3);
    simulation.run();
    assertThat(a.lines()).containsExactly("made", "started", "1", "leaving", "made", "back");
    assertThat(a.causes()).allMatch(cause -> cause.getMessage().equals("c"));
    assertThat(c.lines()).containsExactly("made", "started", "made", "started", "2", "3");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 a first start that fails under STOP for all stops all, and the parent is told")
  void firstStartStops(Simulation simulation) {
    Family family =
        new Family(
            simulation,
            forChildren(IllegalStateException.class, Directive.STOP, Scope.ALL_FOR_ONE));
    PlayerRef unused = family.add("a");
    simulation.run();
    PlayerRef last = family.add(stillborn(family.scene()));
    simulation.run();
    assertThat(family.role(0).lines()).containsExactly("made", "started", "stopped");
    Role top = family.parentRole();
    assertThat(top.signals()).singleElement().isInstanceOf(ChildFailed.class);
    assertThat(((ChildFailed) top.signals().get(0)).child()).isEqualTo(last);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 a first start that no limit or backoff covers is that child's affair alone")
  void firstStartAlone(Simulation simulation) {
    Family family =
        new Family(
            simulation,
            forChildren(IllegalStateException.class, Directive.RESTART, Scope.ALL_FOR_ONE));
    PlayerRef unused = family.add("a");
    simulation.run();
    PlayerRef last = family.add(stillborn(family.scene()));
    simulation.run();
    assertThat(family.role(0).lines()).containsExactly("made", "started");
    assertThat(simulation.system().find(PlayerRef.TYPE, last.toString())).isEmpty();
  }

  @SimulationTest(seeds = 2_000)
  @DisplayName("S20 a parent stops also while its children are restarted, and nothing is lost")
  void parentStops(Simulation simulation) {
    Family family = family(simulation);
    Scene scene = family.scene();
    PlayerRef[] children = new PlayerRef[4];
    Role[] roles = new Role[4];
    for (int i = 0; i < children.length; i++) {
      roles[i] = scene.role("child" + i);
      children[i] = family.add(roles[i]);
      PlayerRef unused = scene.spawn(children[i], scene.role("below" + i));
      notes(children[i], 1, 3);
    }
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    children[1].tell(Do.fail(new IllegalStateException("1")));
    children[2].tell(Do.fail(new IllegalStateException("2")));
    notes(children[3], 4, 5);
    simulation.executor().execute(() -> notes(children[0], 4, 5));
    CompletableFuture<Void> stopped = scene.system().stop(family.parent());
    simulation.advance(MINUTE);
    assertThat(stopped).isCompleted();
    for (int i = 0; i < children.length; i++) {
      int all = i == 0 || i == 3 ? 5 : 3;
      List<String> handled = roles[i].lines().stream().filter(l -> l.matches("[0-9]")).toList();
      assertThat(handled).isSorted();
      assertThat(handled.size() + scene.dead(children[i].path()).size()).isEqualTo(all);
    }
    assertThat(scene.dead(children[3].path())).as("a bystander drains").isEmpty();
  }
}
