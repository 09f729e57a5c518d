package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.failure;
import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorTerminatedException;
import dev.troupe.Directive;
import dev.troupe.Terminated;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.play.Note;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** The directive STOP, on a thousand schedules. */
class S16SimulatedTest {

  @SimulationTest(seeds = 1_000)
  @DisplayName("S16 STOP stops children first, the youngest first of all, and drains nobody")
  void children(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef player =
        scene.spawn(scene.role("a").own(on(IllegalStateException.class, Directive.STOP)));
    PlayerRef older = scene.spawn(player, scene.role("older"));
    PlayerRef younger = scene.spawn(player, scene.role("younger"));
    simulation.run();
    simulation.faults().delay(0.3, Duration.ofMillis(5));
    player.tell(
        new Do(
            context -> {
              notes(younger, 1, 3); // stopped before it has had a turn
              throw new IllegalStateException();
            }));
    notes(player, 1, 3);
    notes(older, 1, 3);
    simulation.advance(Duration.ofMinutes(1));
    assertThat(scene.diary())
        .endsWith("a stopped")
        .containsSubsequence("younger stopped", "older stopped");
    assertThat(scene.dead(player.path())).containsExactly(1, 2, 3);
    assertThat(scene.dead(younger.path())).containsExactly(1, 2, 3);
    long handled = scene.diary().stream().filter(line -> line.matches("older [0-9]")).count();
    assertThat(handled + scene.dead(older.path()).size()).isEqualTo(3);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S16 who watches and whose asks wait learn what it failed with")
  void cause(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef player =
        scene.spawn(scene.role("a").own(on(IllegalStateException.class, Directive.STOP)));
    Role watcher = scene.role("w");
    scene.in(scene.spawn(watcher), context -> context.watch(player));
    IllegalStateException cause = new IllegalStateException("boom");
    player.tell(Do.fail(cause));
    CompletableFuture<Integer> waits = player.ask(new Note("test", 1));
    simulation.run();
    assertThat(watcher.signals()).containsExactly(new Terminated(player, Optional.of(cause)));
    assertThat(failure(waits)).isInstanceOf(ActorTerminatedException.class).hasCause(cause);
  }
}
