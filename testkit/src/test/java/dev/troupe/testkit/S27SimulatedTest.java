package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.ActorRestarted;
import dev.troupe.ActorStarted;
import dev.troupe.ActorStopped;
import dev.troupe.Directive;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Scene;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;

/** Events, on a thousand schedules. */
class S27SimulatedTest {

  @SimulationTest(seeds = 1_000)
  @DisplayName("S27 the events of each actor are exact and come in the order they happened")
  void exact(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    Random random = new Random(simulation.seed());
    List<PlayerRef> players = new ArrayList<>();
    List<List<Object>> expected = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      PlayerRef player =
          scene.spawn(
              scene
                  .role(name)
                  .own(
                      on(IOException.class, Directive.RESUME),
                      on(IllegalStateException.class, Directive.RESTART)
                          .backoff(Duration.ofMillis(1), Duration.ofMillis(10)),
                      on(IllegalArgumentException.class, Directive.STOP)));
      players.add(player);
      expected.add(life(player, random));
    }
    simulation.advance(Duration.ofMinutes(1));
    for (int i = 0; i < players.size(); i++) {
      PlayerRef player = players.get(i);
      assertThat(scene.events(Object.class).stream().filter(event -> isOf(player, event)))
          .containsExactlyElementsOf(expected.get(i));
    }
  }

  /** Has a player live a life by chance, and says what events that makes. */
  private static List<Object> life(PlayerRef player, Random random) {
    List<Object> events = new ArrayList<>(List.of(new ActorStarted(player.path())));
    int attempt = 1;
    for (int i = random.nextInt(6); i > 0; i--) {
      Exception cause = random.nextBoolean() ? new IOException() : new IllegalStateException();
      player.tell(Do.fail(cause));
      if (cause instanceof IOException) {
        events.add(new ActorFailed(player.path(), cause, Directive.RESUME, attempt));
      } else {
        events.add(new ActorFailed(player.path(), cause, Directive.RESTART, attempt));
        events.add(new ActorRestarted(player.path(), attempt++));
      }
    }
    Exception last = new IllegalArgumentException();
    player.tell(Do.fail(last));
    events.add(new ActorFailed(player.path(), last, Directive.STOP, attempt));
    events.add(new ActorStopped(player.path(), Optional.of(last)));
    return events;
  }

  private static boolean isOf(PlayerRef player, Object event) {
    return event.toString().contains("=" + player.path() + ",")
        || event.toString().contains("=" + player.path() + "]");
  }
}
