package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.testkit.play.ClockworkRef;
import dev.troupe.testkit.play.Count;
import dev.troupe.testkit.play.PulseRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** Timers, on a thousand schedules. */
class S24SimulatedTest {
  private static final Duration NANO = Duration.ofNanos(1);

  @SimulationTest(seeds = 1_000)
  @DisplayName("S24 no timer rings that was cancelled, replaced, or set before a restart")
  void timers(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    List<String> rung = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    ClockworkRef clockwork =
        simulation.system().spawn(ClockworkRef.props(rung, faults), "clockwork");
    clockwork.once("kept", 10);
    clockwork.once("cancelled", 10);
    clockwork.once("replaced", 10);
    simulation.advance(Duration.ofMillis(10).minus(NANO));
    simulation
        .executor()
        .execute(
            () -> {
              clockwork.tell("cancelled");
              clockwork.once("replaced", 10);
            });
    simulation.advance(Duration.ofSeconds(1));
    clockwork.once("lost", 10);
    clockwork.tell(new Count());
    simulation.advance(Duration.ofSeconds(1));
    assertThat(faults).isEmpty();
    assertThat(rung).contains("kept", "replaced").doesNotContain("lost");
  }

  @SimulationTest(seeds = 100)
  @DisplayName("S24 a fixed rate catches up with what delays made it miss")
  void fixedRate(Simulation simulation) {
    simulation.faults().delay(0.3, Duration.ofSeconds(5));
    List<Instant> beats = new ArrayList<>();
    simulation
        .system()
        .spawn(PulseRef.props(simulation.clock(), Duration.ofSeconds(1), beats), "pulse");
    simulation.advance(Duration.ofMinutes(10));
    simulation.faults().cease();
    simulation.advance(Duration.ofSeconds(30).plus(NANO));
    assertThat(beats.size()).isBetween(625, 630); // the first second begins with a late start
  }
}
