package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorRef;
import dev.troupe.Terminated;
import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.Begin;
import dev.troupe.testkit.play.LedgerRef;
import dev.troupe.testkit.play.Role;
import dev.troupe.testkit.play.RoleRef;
import dev.troupe.testkit.play.ScribeRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

  @SimulationTest(seeds = 1_000)
  @DisplayName(
      "S12 who watches at the end sees it once, who has unwatched does not, restarts aside")
  void unwatch(Simulation simulation) {
    simulation.faults().delay(0.1, Duration.ofMillis(10)).stopAnyTime(ScribeRef.TYPE, 0.02);
    simulation.faults().crash(ScribeRef.TYPE, 0.2, () -> new IllegalStateException("restart"));
    Scene scene = new Scene(simulation);
    RoleRef watcher = scene.role("watcher");
    TestProbe<LedgerRef> ledger = simulation.probe(LedgerRef.TYPE);
    ScribeRef scribe = simulation.system().spawn(ScribeRef.props("a", ledger.ref()), "scribe");
    boolean[] watches = {false};
    List<String> faults = new ArrayList<>();
    watcher.tell(Act.of("begin", self -> self.whenTerminated(role -> seen(watches, faults))));
    Random random = new Random(simulation.seed());
    for (int i = 0; i < 8; i++) {
      boolean watch = random.nextBoolean();
      watcher.tell(Act.of(watch ? "watch" : "unwatch", self -> set(self, scribe, watch, watches)));
      scribe.tell(new Begin(1));
    }
    simulation.advance(MINUTE);
    CompletableFuture<Void> stopped = simulation.system().stop(scribe);
    simulation.runUntil(stopped);
    simulation.advance(MINUTE);
    assertThat(faults).isEmpty();
    assertThat(watches[0]).as("watches one that is gone, and was not told").isFalse();
  }

  private static void set(Role self, ScribeRef scribe, boolean watch, boolean[] watches) {
    if (watch) {
      self.context().watch(scribe);
    } else {
      self.context().unwatch(scribe);
    }
    watches[0] = watch;
  }

  private static void seen(boolean[] watches, List<String> faults) {
    if (!watches[0]) {
      faults.add("saw an end that it did not watch");
    }
    watches[0] = false;
  }
}
