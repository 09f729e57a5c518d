package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorRef;
import dev.troupe.Terminated;
import dev.troupe.testkit.play.Begin;
import dev.troupe.testkit.play.LedgerRef;
import dev.troupe.testkit.play.ScribeRef;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

class S12SimulatedTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @SimulationTest(seeds = 1_000)
  @DisplayName("S12 a watcher gets one Terminated, after all that the watched actor sent it")
  void watch(Simulation simulation) {
    simulation.faults().stop(ScribeRef.TYPE, 0.2).delay(0.2, Duration.ofMillis(10));
    TestProbe<LedgerRef> watcher = simulation.probe(LedgerRef.TYPE);
    ScribeRef scribe = simulation.system().spawn(ScribeRef.props("a", watcher.ref()), "scribe");
    for (int i = 0; i < 4; i++) {
      scribe.tell(new Begin(2));
    }
    watcher.watch(scribe);
    CompletableFuture<Void> stopped = simulation.system().stop(scribe);
    simulation.runUntil(stopped);
    simulation.advance(MINUTE);
    List<Object> received = watcher.received();
    assertThat(received.stream().filter(Terminated.class::isInstance)).hasSize(1);
    assertThat(received.get(received.size() - 1))
        .isEqualTo(new Terminated((ActorRef) scribe, java.util.Optional.empty()));
  }
}
