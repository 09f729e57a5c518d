package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.forChildren;
import static dev.troupe.testkit.cast.Scene.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.Directive;
import dev.troupe.PoisonPill;
import dev.troupe.Scope;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Family;
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

  /**
   * Three children that a failure of the second has made wait for up to a minute.
   *
   * @param back is told when each comes back
   */
  private static Family waiting(Simulation simulation, List<Duration> back) {
    Family family =
        new Family(
            simulation,
            forChildren(IllegalStateException.class, Directive.RESTART, Scope.ALL_FOR_ONE)
                .backoff(MINUTE, MINUTE),
            forChildren(IOException.class, Directive.STOP, Scope.ALL_FOR_ONE),
            forChildren(TimeoutException.class, Directive.STOP, Scope.REST_FOR_ONE));
    for (String name : List.of("a", "b", "c")) {
      PlayerRef unused =
          family.add(
              family.scene().role(name).at(Moment.BACK, context -> back.add(simulation.elapsed())));
    }
    simulation.run();
    family.child(1).tell(Do.fail(new IllegalStateException("b")));
    simulation.run();
    family.children().forEach(child -> notes(child, 1, 2));
    simulation.run();
    return family;
  }

  /** Has one more come while the others wait, and fail. */
  private static Role another(Family family, Exception failure) {
    Role late = family.scene().role("late");
    family.scene().spawn(family.parent(), late).tell(Do.fail(failure));
    family.scene().simulation().run();
    return late;
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 a delay is one for all, and all are back when it is over, in start order")
  void oneForAll(Simulation simulation) {
    List<Duration> back = new ArrayList<>();
    Family family = waiting(simulation, back);
    assertThat(family.scene().diary()).endsWith("c leaving", "b leaving", "a leaving");
    simulation.advance(MINUTE);
    assertThat(back).hasSize(3).containsOnly(back.get(0));
    assertThat(back.get(0)).isBetween(Duration.ofSeconds(48), MINUTE);
    assertThat(family.scene().diary()).containsSubsequence("a back", "b back", "c back");
    assertThat(family.roles())
        .allSatisfy(role -> assertThat(role.lines()).containsSubsequence("1", "2"));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 one that is stopped in the delay stops at once, the others come back")
  void oneStops(Simulation simulation) {
    List<Duration> back = new ArrayList<>();
    Family family = waiting(simulation, back);
    int one = (int) (simulation.seed() % 3);
    CompletableFuture<Void> stopped = simulation.system().stop(family.child(one));
    simulation.run();
    assertThat(stopped).isCompleted();
    assertThat(family.scene().dead(family.child(one).path())).containsExactly(1, 2);
    simulation.advance(MINUTE);
    assertThat(back).hasSize(2);
    assertThat(family.role(one).lines()).doesNotContain("back", "stopped");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName(
      "S20 a parent that is stopped or restarts in the delay has its children stop at once")
  void parentEnds(Simulation simulation) {
    List<Duration> back = new ArrayList<>();
    Family family = waiting(simulation, back);
    boolean restarts = simulation.seed() % 2 == 0;
    CompletableFuture<Void> ended =
        restarts
            ? family.parent().ask(Do.fail(new IllegalArgumentException("parent")))
            : simulation.system().stop(family.parent());
    simulation.run();
    assertThat(ended).isDone();
    assertThat(family.scene().diary()).contains(restarts ? "parent back" : "parent stopped");
    family
        .children()
        .forEach(child -> assertThat(family.scene().dead(child.path())).containsExactly(1, 2));
    simulation.advance(MINUTE);
    assertThat(back).isEmpty();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 one that is to stop with all others in the delay has them stop at once")
  void allStop(Simulation simulation) {
    List<Duration> back = new ArrayList<>();
    Family family = waiting(simulation, back);
    Role late = another(family, new IOException("late"));
    assertThat(late.lines()).endsWith("stopped");
    assertThat(family.size()).isZero();
    family
        .children()
        .forEach(child -> assertThat(family.scene().dead(child.path())).containsExactly(1, 2));
    simulation.advance(MINUTE);
    assertThat(back).isEmpty();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 one that stops in the delay does not prolong it for those it leaves alone")
  void othersStay(Simulation simulation) {
    List<Duration> back = new ArrayList<>();
    Family family = waiting(simulation, back);
    simulation.advance(MINUTE.dividedBy(2));
    Role late = another(family, new TimeoutException("late"));
    assertThat(late.lines()).endsWith("stopped");
    simulation.advance(MINUTE.dividedBy(2));
    assertThat(back).hasSize(3);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 nobody waits for the delay of others that have all stopped")
  void nobodyLeft(Simulation simulation) {
    Family family = waiting(simulation, new ArrayList<>());
    Role late = another(family, new IllegalStateException("late"));
    assertThat(late.lines()).endsWith("started");
    family.children().forEach(child -> child.tell(PoisonPill.INSTANCE));
    simulation.run();
    assertThat(late.lines()).endsWith("leaving");
    simulation.advance(MINUTE);
    assertThat(late.lines()).endsWith("back");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 a delay that nobody waits for any more leaves nothing behind")
  void nothingLeft(Simulation simulation) {
    Family family = waiting(simulation, new ArrayList<>());
    simulation.await(simulation.system().stop(family.parent()));
    simulation.run();
    Duration stopped = simulation.elapsed();
    assertThatThrownBy(() -> simulation.runUntil(() -> false)).isInstanceOf(AssertionError.class);
    assertThat(simulation.elapsed()).isEqualTo(stopped);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 one that is to stop before its turn to restart stops, and others with it")
  void stopsBeforeItsTurn(Simulation simulation) {
    Family family =
        new Family(
            simulation,
            forChildren(IllegalStateException.class, Directive.RESTART, Scope.ALL_FOR_ONE),
            forChildren(IOException.class, Directive.STOP, Scope.REST_FOR_ONE));
    Scene scene = family.scene();
    PlayerRef server = scene.spawn(scene.role("server"));
    CompletableFuture<String> reply = new CompletableFuture<>();
    List.of("a", "b", "c", "d").forEach(family::add);
    int busy = 2 + (int) (simulation.seed() % 2); // to be told, or told already
    family
        .child(busy)
        .tell(
            new Do(
                context -> {
                  throw new IOException(server.ask(new Later(reply)).join());
                }));
    simulation.run();
    family.child(0).tell(Do.fail(new IllegalStateException("a")));
    simulation.run();
    simulation.executor().execute(() -> reply.complete("reply"));
    simulation.run();
    List<String> back = List.of("a back", "b back", "c back").subList(0, busy);
    assertThat(scene.diary()).endsWith(back.get(busy - 1));
    assertThat(scene.diary().stream().filter(line -> line.endsWith(" back"))).isEqualTo(back);
    assertThat(family.size()).isEqualTo(busy);
  }
}
