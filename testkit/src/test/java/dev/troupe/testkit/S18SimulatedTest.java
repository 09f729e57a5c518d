package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.Directive;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Moment;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.play.FragileRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** Limits and delays of restarts, to the nanosecond. */
class S18SimulatedTest {
  private static final Duration NANO = Duration.ofNanos(1);

  @SimulationTest(seeds = 1_000)
  @DisplayName("S18 delays double from the shortest to the longest, less up to a fifth")
  void backoff(Simulation simulation) {
    List<Instant> made = new ArrayList<>();
    FragileRef fragile = fragile(simulation, made);
    for (long expected : List.of(100L, 200L, 400L, 800L, 1_000L, 1_000L)) {
      int before = made.size();
      Duration failed = simulation.elapsed();
      fragile.breakSlowly();
      simulation.runUntil(() -> made.size() > before);
      Duration delay = simulation.elapsed().minus(failed);
      Duration longest = Duration.ofMillis(expected);
      assertThat(delay).isBetween(longest.multipliedBy(4).dividedBy(5), longest);
      assertThat(made.get(before)).isEqualTo(simulation.clock().instant());
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName(
      "S18 the shortest delay is back after the longest without a failure, not a moment before")
  void backoffFallsBack(Simulation simulation) {
    List<Instant> made = new ArrayList<>();
    FragileRef fragile = fragile(simulation, made);
    assertThat(delay(simulation, fragile, made)).isBetween(millis(80), millis(100));
    simulation.advance(Duration.ofSeconds(1).minus(NANO));
    assertThat(delay(simulation, fragile, made)).isBetween(millis(160), millis(200));
    simulation.advance(Duration.ofSeconds(1));
    assertThat(delay(simulation, fragile, made)).isBetween(millis(80), millis(100));
  }

  private static Duration delay(Simulation simulation, FragileRef fragile, List<Instant> made) {
    int before = made.size();
    Duration failed = simulation.elapsed();
    fragile.breakSlowly();
    simulation.runUntil(() -> made.size() > before);
    return simulation.elapsed().minus(failed);
  }

  private static Duration millis(long millis) {
    return Duration.ofMillis(millis);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S18 a restart counts for as long as the window, to the nanosecond")
  void slidingWindow(Simulation simulation) {
    List<Instant> made = new ArrayList<>();
    List<Directive> directives = new ArrayList<>();
    simulation
        .system()
        .events()
        .subscribe(ActorFailed.class, event -> directives.add(event.directive()));
    FragileRef fragile = fragile(simulation, made);
    fragile.breakSometimes();
    simulation.advance(Duration.ofSeconds(30));
    fragile.breakSometimes();
    fragile.breakSometimes();
    simulation.advance(Duration.ofSeconds(30));
    fragile.breakSometimes(); // the first of three has just left the window
    simulation.advance(Duration.ofSeconds(30).minus(NANO));
    assertThat(directives).containsOnly(Directive.RESTART).hasSize(4);
    fragile.breakSometimes(); // the other two would have left it a moment later
    simulation.run();
    assertThat(directives).hasSize(5).endsWith(Directive.ESCALATE);
    assertThat(simulation.system().find(FragileRef.TYPE, "/fragile")).isEmpty();
  }

  private static FragileRef fragile(Simulation simulation, List<Instant> made) {
    FragileRef fragile =
        simulation
            .system()
            .spawn(FragileRef.props(simulation.clock(), made, new ArrayList<>()), "fragile");
    simulation.run();
    return fragile;
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S18 the shortest delay is back also when a start has succeeded at last")
  void startFallsBack(Simulation simulation) {
    Scene scene = new Scene(simulation);
    List<Duration> made = new ArrayList<>();
    Role role =
        scene
            .role("a")
            .own(
                on(IllegalStateException.class, Directive.RESTART)
                    .backoff(millis(100), Duration.ofSeconds(1)))
            .at(
                Moment.MADE,
                context -> {
                  made.add(simulation.elapsed());
                  if (made.size() <= 3) {
                    throw new IllegalStateException();
                  }
                });
    PlayerRef player = scene.spawn(role);
    simulation.runUntil(() -> made.size() == 4);
    assertThat(made.get(3).minus(made.get(2))).isBetween(millis(320), millis(400));
    simulation.advance(Duration.ofSeconds(1));
    player.tell(Do.fail(new IllegalStateException()));
    Duration failed = simulation.elapsed();
    simulation.runUntil(() -> made.size() == 5);
    assertThat(simulation.elapsed().minus(failed)).isBetween(millis(80), millis(100));
  }
}
