package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.forChildren;
import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.Directive;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Moment;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** Limits and delays as the rules define them, for any rules, as real actors keep them. */
class S18RandomRulesTest {
  private static final Class<IllegalStateException> FAILURE = IllegalStateException.class;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** When a player fails, and when it is back. */
  private static final class Life {
    final Simulation simulation;
    final Scene scene;
    final List<Duration> back = new ArrayList<>();
    final List<Directive> directives = new ArrayList<>();
    final Role role;

    Life(Simulation simulation) {
      this.simulation = simulation;
      scene = new Scene(simulation);
      role = scene.role("a").at(Moment.BACK, context -> back.add(simulation.elapsed()));
      simulation
          .system()
          .events()
          .subscribe(ActorFailed.class, event -> directives.add(event.directive()));
    }

    Directive fail(PlayerRef player) {
      int before = directives.size();
      player.tell(Do.fail(new IllegalStateException()));
      simulation.runUntil(() -> directives.size() > before);
      return directives.get(before);
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S18 a limit holds for every window: fewer restarts in it, or else an ESCALATE")
  void limits(Simulation simulation) {
    Random random = new Random(simulation.seed());
    int limit = 1 + random.nextInt(4);
    long width = 1L + random.nextInt(1_000);
    Life life = new Life(simulation);
    life.role.own(on(FAILURE, Directive.RESTART).limit(limit, Duration.ofNanos(width)));
    PlayerRef player = life.scene.spawn(life.role);
    List<Long> restarts = new ArrayList<>();
    Directive directive = Directive.RESTART;
    for (int i = 0; i < 50 && directive == Directive.RESTART; i++) {
      long now = simulation.elapsed().toNanos();
      long counting = restarts.stream().filter(then -> now - then < width).count();
      directive = life.fail(player);
      assertThat(directive).isEqualTo(counting < limit ? Directive.RESTART : Directive.ESCALATE);
      restarts.add(now);
      boolean exact = restarts.size() >= limit && random.nextInt(3) > 0;
      long next =
          exact ? restarts.get(restarts.size() - limit) + width : now + random.nextLong(width);
      simulation.advance(Duration.ofNanos(Math.max(0, next - now)));
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S18 the hundredth delay is as exact as the first, and a quiet time starts anew")
  void delays(Simulation simulation) {
    Random random = new Random(simulation.seed());
    long max = 1 + random.nextLong(1L << (1 + random.nextInt(40)));
    long min = 1 + random.nextLong(max);
    Life life = new Life(simulation);
    life.role.own(
        on(FAILURE, Directive.RESTART).backoff(Duration.ofNanos(min), Duration.ofNanos(max)));
    PlayerRef player = life.scene.spawn(life.role);
    long longest = min;
    for (int i = 0; i < 100; i++) {
      long failed = simulation.elapsed().toNanos();
      assertThat(life.fail(player)).isEqualTo(Directive.RESTART);
      int restarts = i + 1;
      simulation.runUntil(() -> life.back.size() == restarts);
      long back = simulation.elapsed().toNanos();
      assertThat(back - failed).isBetween(longest - longest / 5, longest);
      boolean quiet = random.nextInt(20) == 0;
      simulation.advance(Duration.ofNanos(quiet ? max : random.nextLong(max)));
      longest = quiet ? min : longest > max / 2 ? max : longest * 2;
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S18 a parent's limit is counted for each child")
  void eachChild(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef parent =
        scene.spawn(
            scene.role("p").children(forChildren(FAILURE, Directive.RESTART).limit(2, MINUTE)));
    List<PlayerRef> children = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      children.add(scene.spawn(parent, scene.role(name)));
    }
    children.forEach(child -> child.tell(Do.fail(new IllegalStateException())));
    children.forEach(child -> child.tell(Do.fail(new IllegalStateException())));
    simulation.run();
    assertThat(scene.events(ActorFailed.class))
        .hasSize(6)
        .allMatch(event -> event.directive() == Directive.RESTART);
    children.get(1).tell(Do.fail(new IllegalStateException()));
    simulation.run();
    assertThat(scene.diary()).contains("b stopped", "p lost b").doesNotContain("a stopped");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName(
      "S18 while a restart waits a stop takes effect at once, what waited are dead letters")
  void stopped(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role = scene.role("a").own(on(FAILURE, Directive.RESTART).backoff(MINUTE, MINUTE));
    PlayerRef player = scene.spawn(role);
    player.tell(Do.fail(new IllegalStateException()));
    notes(player, 1, 3);
    simulation.run();
    CompletableFuture<Void> stopped = simulation.system().stop(player);
    notes(player, 4, 4);
    simulation.run();
    assertThat(stopped).isCompleted();
    assertThat(scene.dead(player.path())).containsExactly(1, 2, 3, 4);
    simulation.advance(MINUTE);
    assertThat(role.lines()).containsExactly("made", "started", "leaving");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S18 a pill from before the delay takes effect when that begins")
  void pillAhead(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role = scene.role("a").own(on(FAILURE, Directive.RESTART).backoff(MINUTE, MINUTE));
    PlayerRef player = scene.spawn(role);
    PlayerRef unused = scene.spawn(player, scene.role("child"));
    simulation.run();
    player.tell(Do.fail(new IllegalStateException()));
    notes(player, 1, 3);
    CompletableFuture<Void> stopped = simulation.system().stop(player);
    simulation.run();
    assertThat(stopped).isCompleted();
    assertThat(scene.dead(player.path())).containsExactly(1, 2, 3);
    assertThat(scene.diary()).endsWith("a leaving", "child stopped");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S18 while a restart waits messages wait in order")
  void order(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role = scene.role("a").own(on(FAILURE, Directive.RESTART).backoff(MINUTE, MINUTE));
    PlayerRef player = scene.spawn(role);
    notes(player, 1, 2);
    player.tell(Do.fail(new IllegalStateException()));
    notes(player, 3, 4);
    simulation.advance(Duration.ofSeconds(10));
    notes(player, 5, 6);
    simulation.advance(MINUTE);
    assertThat(role.lines())
        .containsExactly(
            "made", "started", "1", "2", "leaving", "made", "back", "3", "4", "5", "6");
  }
}
