package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** Results that come from elsewhere, on a thousand schedules. */
class S26SimulatedTest {

  @SimulationTest(seeds = 1_000)
  @DisplayName("S26 a result or task comes in, in order, unless a restart came before")
  void dropped(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    PlayerRef player = scene.spawn(scene.role("a"));
    Random random = new Random(simulation.seed());
    List<String> came = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int incarnation = 1; incarnation <= 4; incarnation++) {
      String name = "of " + incarnation;
      CompletableFuture<String> future = new CompletableFuture<>();
      scene.in(
          player,
          context -> {
            context.pipe(future, came::add, failure -> came.add(failure.getMessage()));
            context.executor().execute(() -> came.add("task " + name));
          });
      expected.add("task " + name);
      simulation.advance(Duration.ofMinutes(1));
      boolean fails = random.nextBoolean();
      if (random.nextBoolean()) {
        complete(future, name, fails);
        expected.add(name);
        simulation.advance(Duration.ofMinutes(1));
      }
      player.tell(Do.fail(new IllegalStateException()));
      if (random.nextBoolean()) {
        simulation.advance(Duration.ofMinutes(1));
      }
      complete(future, name, fails); // it was piped by an earlier incarnation, or is by then
      simulation.advance(Duration.ofMinutes(1));
    }
    assertThat(came).isEqualTo(expected);
  }

  private static void complete(CompletableFuture<String> future, String name, boolean fails) {
    boolean unused =
        fails ? future.completeExceptionally(new Exception(name)) : future.complete(name);
  }
}
