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

  private static Role parent(Scene scene) {
    return scene
        .role("parent")
        .children(
            forChildren(IllegalStateException.class, Directive.RESTART, Scope.ALL_FOR_ONE)
                .limit(1, MINUTE));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 bystanders spend nothing of their own budgets")
  void budgets(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef parent = scene.spawn(parent(scene));
    Role a = scene.role("a");
    PlayerRef first = scene.spawn(parent, a);
    PlayerRef second = scene.spawn(parent, scene.role("b"));
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
    Scene scene = new Scene(simulation);
    PlayerRef parent = scene.spawn(parent(scene));
    PlayerRef a = scene.spawn(parent, scene.role("a"));
    Role slow =
        scene.role("b").own(on(IOException.class, Directive.RESTART).backoff(MINUTE, MINUTE));
    PlayerRef b = scene.spawn(parent, slow);
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
    Scene scene = new Scene(simulation);
    PlayerRef parent = scene.spawn(parent(scene));
    Role a = scene.role("a");
    PlayerRef first = scene.spawn(parent, a);
    Role b = scene.role("b");
    PlayerRef second = scene.spawn(parent, b);
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
    Scene scene = new Scene(simulation);
    PlayerRef parent = scene.spawn(parent(scene));
    Role a = scene.role("a");
    PlayerRef first = scene.spawn(parent, a);
    Role late = scene.role("late");
    first.tell(Do.fail(new IllegalStateException("a")));
    PlayerRef last = scene.spawn(parent, late);
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
    Scene scene = new Scene(simulation);
    PlayerRef parent = scene.spawn(parent(scene));
    Role a = scene.role("a");
    PlayerRef first = scene.spawn(parent, a);
    notes(first, 1, 1);
    simulation.run();
    Role c = stillborn(scene);
    PlayerRef last = scene.spawn(parent, c);
    notes(last, 2, 3);
    simulation.run();
    assertThat(a.lines()).containsExactly("made", "started", "1", "leaving", "made", "back");
    assertThat(a.causes()).allMatch(cause -> cause.getMessage().equals("c"));
    assertThat(c.lines()).containsExactly("made", "started", "made", "started", "2", "3");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 a first start that fails under STOP for all stops all, and the parent is told")
  void firstStartStops(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role top =
        scene
            .role("parent")
            .children(forChildren(IllegalStateException.class, Directive.STOP, Scope.ALL_FOR_ONE));
    PlayerRef parent = scene.spawn(top);
    Role a = scene.role("a");
    PlayerRef unused = scene.spawn(parent, a);
    simulation.run();
    PlayerRef last = scene.spawn(parent, stillborn(scene));
    simulation.run();
    assertThat(a.lines()).containsExactly("made", "started", "stopped");
    assertThat(top.signals()).singleElement().isInstanceOf(ChildFailed.class);
    assertThat(((ChildFailed) top.signals().get(0)).child()).isEqualTo(last);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 a first start that no limit or backoff covers is that child's affair alone")
  void firstStartAlone(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef parent =
        scene.spawn(
            scene
                .role("parent")
                .children(
                    forChildren(
                        IllegalStateException.class, Directive.RESTART, Scope.ALL_FOR_ONE)));
    Role a = scene.role("a");
    PlayerRef unused = scene.spawn(parent, a);
    simulation.run();
    PlayerRef last = scene.spawn(parent, stillborn(scene));
    simulation.run();
    assertThat(a.lines()).containsExactly("made", "started");
    assertThat(scene.system().find(PlayerRef.TYPE, last.toString())).isEmpty();
  }

  @SimulationTest(seeds = 2_000)
  @DisplayName("S20 a parent stops also while its children are restarted, and nothing is lost")
  void parentStops(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef parent = scene.spawn(parent(scene));
    PlayerRef[] children = new PlayerRef[4];
    Role[] roles = new Role[4];
    for (int i = 0; i < children.length; i++) {
      roles[i] = scene.role("child" + i);
      children[i] = scene.spawn(parent, roles[i]);
      PlayerRef unused = scene.spawn(children[i], scene.role("below" + i));
      notes(children[i], 1, 3);
    }
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    children[1].tell(Do.fail(new IllegalStateException("1")));
    children[2].tell(Do.fail(new IllegalStateException("2")));
    notes(children[3], 4, 5);
    simulation.executor().execute(() -> notes(children[0], 4, 5));
    CompletableFuture<Void> stopped = scene.system().stop(parent);
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
