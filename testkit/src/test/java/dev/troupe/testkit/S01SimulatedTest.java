package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorSystem;
import dev.troupe.testkit.play.CarefulRef;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.StoreRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

class S01SimulatedTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @SimulationTest(seeds = 1_000, askTimeout = "1m")
  @DisplayName("S1 an actor handles one message at a time, also while its handler waits")
  void oneAtATime(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofSeconds(2));
    ActorSystem system = simulation.system();
    List<String> faults = new ArrayList<>();
    StoreRef store = system.spawn(StoreRef.props(), "store");
    CarefulRef careful = system.spawn(CarefulRef.props(store, faults), "careful");
    for (int i = 1; i < 9; i++) {
      careful.tell(new Note("test", i));
    }
    CompletableFuture<Integer> last = careful.ask(new Note("test", 9), MINUTE);
    assertThat(simulation.await(last)).isEqualTo(9);
    assertThat(faults).isEmpty();
  }
}
