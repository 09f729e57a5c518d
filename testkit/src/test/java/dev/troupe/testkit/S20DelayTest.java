package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.forChildren;
import static dev.troupe.testkit.cast.Scene.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.Directive;
import dev.troupe.PoisonPill;
import dev.troupe.Scope;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Later;
import dev.troupe.testkit.cast.Moment;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;

/** Children that wait for a delay together, and stops that come before they are back. */
class S20DelayTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Three children that a failure of the second has made wait for up to a minute. */
  private static final class Family {
    final Scene scene;
    final PlayerRef parent;
    final List<Role> roles = new ArrayList<>();
    final List<PlayerRef> children = new ArrayList<>();
    final List<Duration> back = new ArrayList<>();

    Family(Simulation simulation) {
      scene = new Scene(simulation);
      parent =
          scene.spawn(
              scene
                  .role("parent")
                  .children(
                      forChildren(IllegalStateException.class, Directive.RESTART, Scope.ALL_FOR_ONE)
                          .backoff(MINUTE, MINUTE),
                      forChildren(IOException.class, Directive.STOP, Scope.ALL_FOR_ONE),
                      forChildren(TimeoutException.class, Directive.STOP, Scope.REST_FOR_ONE)));
      for (String name : List.of("a", "b", "c")) {
        roles.add(scene.role(name).at(Moment.BACK, context -> back.add(simulation.elapsed())));
        children.add(scene.spawn(parent, roles.get(roles.size() - 1)));
      }
      simulation.run();
      children.get(1).tell(Do.fail(new IllegalStateException("b")));
      simulation.run();
      children.forEach(child -> notes(child, 1, 2));
      simulation.run();
    }

    /** Spawns one more while the others wait, which then fails. */
    Role another(Exception failure) {
      Role late = scene.role("late");
      scene.spawn(parent, late).tell(Do.fail(failure));
      scene.simulation().run();
      return late;
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 a delay is one for all, and all are back when it is over, in start order")
  void oneForAll(Simulation simulation) {
    Family family = new Family(simulation);
    assertThat(family.scene.diary()).endsWith("c leaving", "b leaving", "a leaving");
    simulation.advance(MINUTE);
    assertThat(family.back).hasSize(3).containsOnly(family.back.get(0));
    assertThat(family.back.get(0)).isBetween(Duration.ofSeconds(48), MINUTE);
    assertThat(family.scene.diary()).containsSubsequence("a back", "b back", "c back");
    assertThat(family.roles)
        .allSatisfy(role -> assertThat(role.lines()).containsSubsequence("1", "2"));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 one that is stopped in the delay stops at once, the others come back")
  void oneStops(Simulation simulation) {
    Family family = new Family(simulation);
    int one = (int) (simulation.seed() % 3);
    CompletableFuture<Void> stopped = simulation.system().stop(family.children.get(one));
    simulation.run();
    assertThat(stopped).isCompleted();
    assertThat(family.scene.dead(family.children.get(one).path())).containsExactly(1, 2);
    simulation.advance(MINUTE);
    assertThat(family.back).hasSize(2);
    assertThat(family.roles.get(one).lines()).doesNotContain("back", "stopped");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName(
      "S20 a parent that is stopped or restarts in the delay has its children stop at once")
  void parentEnds(Simulation simulation) {
    Family family = new Family(simulation);
    boolean restarts = simulation.seed() % 2 == 0;
    CompletableFuture<Void> ended =
        restarts
            ? family.parent.ask(Do.fail(new IllegalArgumentException("parent")))
            : simulation.system().stop(family.parent);
    simulation.run();
    assertThat(ended).isDone();
    assertThat(family.scene.diary()).contains(restarts ? "parent back" : "parent stopped");
    family.children.forEach(
        child -> assertThat(family.scene.dead(child.path())).containsExactly(1, 2));
    simulation.advance(MINUTE);
    assertThat(family.back).isEmpty();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 one that is to stop with all others in the delay has them stop at once")
  void allStop(Simulation simulation) {
    Family family = new Family(simulation);
    Role late = family.another(new IOException("late"));
    assertThat(late.lines()).endsWith("stopped");
    assertThat(simulation.system().tree().root().children().get(0).children()).isEmpty();
    family.children.forEach(
        child -> assertThat(family.scene.dead(child.path())).containsExactly(1, 2));
    simulation.advance(MINUTE);
    assertThat(family.back).isEmpty();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 one that stops in the delay does not prolong it for those it leaves alone")
  void othersStay(Simulation simulation) {
    Family family = new Family(simulation);
    simulation.advance(MINUTE.dividedBy(2));
    Role late = family.another(new TimeoutException("late"));
    assertThat(late.lines()).endsWith("stopped");
    simulation.advance(MINUTE.dividedBy(2));
    assertThat(family.back).hasSize(3);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 nobody waits for the delay of others that have all stopped")
  void nobodyLeft(Simulation simulation) {
    Family family = new Family(simulation);
    Role late = family.another(new IllegalStateException("late"));
    assertThat(late.lines()).endsWith("started");
    family.children.forEach(child -> child.tell(PoisonPill.INSTANCE));
    simulation.run();
    assertThat(late.lines()).endsWith("leaving");
    simulation.advance(MINUTE);
    assertThat(late.lines()).endsWith("back");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 a delay that nobody waits for any more leaves nothing behind")
  void nothingLeft(Simulation simulation) {
    Family family = new Family(simulation);
    simulation.await(simulation.system().stop(family.parent));
    simulation.run();
    Duration stopped = simulation.elapsed();
    assertThatThrownBy(() -> simulation.runUntil(() -> false)).isInstanceOf(AssertionError.class);
    assertThat(simulation.elapsed()).isEqualTo(stopped);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 one that is to stop before its turn to restart stops, and others with it")
  void stopsBeforeItsTurn(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef parent =
        scene.spawn(
            scene
                .role("parent")
                .children(
                    forChildren(IllegalStateException.class, Directive.RESTART, Scope.ALL_FOR_ONE),
                    forChildren(IOException.class, Directive.STOP, Scope.REST_FOR_ONE)));
    PlayerRef server = scene.spawn(scene.role("server"));
    CompletableFuture<String> reply = new CompletableFuture<>();
    List<PlayerRef> children = new ArrayList<>();
    for (String name : List.of("a", "b", "c", "d")) {
      children.add(scene.spawn(parent, scene.role(name)));
    }
    int busy = 2 + (int) (simulation.seed() % 2); // to be told, or told already
    children
        .get(busy)
        .tell(
            new Do(
                context -> {
                  throw new IOException(server.ask(new Later(reply)).join());
                }));
    simulation.run();
    children.get(0).tell(Do.fail(new IllegalStateException("a")));
    simulation.run();
    simulation.executor().execute(() -> reply.complete("reply"));
    simulation.run();
    List<String> back = List.of("a back", "b back", "c back").subList(0, busy);
    assertThat(scene.diary()).endsWith(back.get(busy - 1));
    assertThat(scene.diary().stream().filter(line -> line.endsWith(" back"))).isEqualTo(back);
    assertThat(simulation.system().tree().root().children().get(0).children()).hasSize(busy);
  }
}
