package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.Directive;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** RESUME, on a thousand schedules. */
class S14SimulatedTest {

  @SimulationTest(seeds = 1_000)
  @DisplayName("S14 RESUME keeps the instance and goes on with the next message, and runs no hook")
  void goesOn(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    Role role = scene.role("a").own(on(IllegalStateException.class, Directive.RESUME));
    PlayerRef player = scene.spawn(role);
    for (int i = 1; i <= 5; i++) {
      player.tell(Do.fail(new IllegalStateException()));
      notes(player, i, i);
    }
    simulation.advance(Duration.ofMinutes(1));
    assertThat(role.lines()).containsExactly("made", "started", "1", "2", "3", "4", "5");
    assertThat(scene.events(ActorFailed.class))
        .hasSize(5)
        .allMatch(event -> event.directive() == Directive.RESUME);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S14 RESUME leaves children, timers and what is stashed untouched")
  void untouched(Simulation simulation) {
    Scene scene = new Scene(simulation);
    List<String> rung = new ArrayList<>();
    Role role = scene.role("a").own(on(IllegalStateException.class, Directive.RESUME));
    PlayerRef player = scene.spawn(role);
    Role below = scene.role("child");
    PlayerRef child = scene.spawn(player, below);
    role.onNote(context -> context.stash());
    notes(player, 1, 2);
    simulation.run();
    role.onNote(context -> {});
    player.tell(
        new Do(
            context -> {
              context.timers().once("t", Duration.ofSeconds(1), () -> rung.add("t"));
              throw new IllegalStateException();
            }));
    notes(child, 7, 7);
    player.tell(new Do(context -> context.unstashAll()));
    simulation.advance(Duration.ofSeconds(1));
    assertThat(rung).containsExactly("t");
    assertThat(below.lines()).containsExactly("made", "started", "7");
    assertThat(role.lines()).containsExactly("made", "started", "1", "2", "1", "2");
  }
}
