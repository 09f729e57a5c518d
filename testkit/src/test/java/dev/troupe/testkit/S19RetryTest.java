package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.forChildren;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.Directive;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Moment;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;

/** Starts that fail in a restart, and then succeed. */
class S19RetryTest {

  /** Has so many of the next starts fail. */
  private static void failNext(Role role, int count) {
    int[] left = {count};
    role.at(
        Moment.MADE,
        context -> {
          if (left[0]-- > 0) {
            throw new IOException("start");
          }
        });
  }

  /** Has a player fail and not come back at once, and says how long that takes. */
  private static Duration delay(Scene scene, Role role, PlayerRef player) {
    long before = backs(role);
    Duration failed = scene.simulation().elapsed();
    player.tell(Do.fail(new IllegalStateException()));
    scene.simulation().runUntil(() -> backs(role) > before);
    return scene.simulation().elapsed().minus(failed);
  }

  private static long backs(Role role) {
    return role.lines().stream().filter("back"::equals).count();
  }

  @SimulationTest(seeds = 100)
  @DisplayName("S19 a start that fails in a restart is tried again, also if a rule would resume")
  void resume(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role = scene.role("a").own(on(IOException.class, Directive.RESUME));
    PlayerRef player = scene.spawn(role);
    simulation.run();
    failNext(role, 1);
    assertThat(delay(scene, role, player)).isEqualTo(Duration.ofMillis(100));
    assertThat(role.lines()).endsWith("leaving", "made", "made", "back");
  }

  @SimulationTest(seeds = 100)
  @DisplayName("S19 a start that fails in a restart is tried again when the parent resumes it")
  void forgiven(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef parent =
        scene.spawn(
            scene
                .role("parent")
                .own(on(IOException.class, Directive.RESUME))
                .children(forChildren(IOException.class, Directive.ESCALATE)));
    Role role = scene.role("a");
    PlayerRef player = scene.spawn(parent, role);
    simulation.run();
    failNext(role, 1);
    assertThat(delay(scene, role, player)).isEqualTo(Duration.ofMillis(100));
  }

  @SimulationTest(seeds = 100)
  @DisplayName("S19 the first delay is back when a restart has succeeded")
  void delayFallsBack(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role = scene.role("a");
    PlayerRef player = scene.spawn(role);
    simulation.run();
    failNext(role, 3);
    assertThat(delay(scene, role, player)).isEqualTo(Duration.ofMillis(700));
    failNext(role, 1);
    assertThat(delay(scene, role, player)).isEqualTo(Duration.ofMillis(100));
  }
}
