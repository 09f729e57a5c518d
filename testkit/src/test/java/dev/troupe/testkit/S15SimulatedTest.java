package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.ActorRestarted;
import dev.troupe.ActorSystem;
import dev.troupe.testkit.play.FragileRef;
import dev.troupe.testkit.play.Note;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** RESTART, on a thousand schedules. */
class S15SimulatedTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @SimulationTest(seeds = 1_000)
  @DisplayName("S15 restarts lose and repeat no message, and each makes one new instance")
  void restart(Simulation simulation) {
    simulation
        .faults()
        .crash(FragileRef.TYPE, 0.15, () -> new UnsupportedOperationException("crash"))
        .delay(0.1, Duration.ofMillis(10));
    ActorSystem system = simulation.system();
    List<Object> failed = new ArrayList<>();
    List<Object> restarted = new ArrayList<>();
    system.events().subscribe(ActorFailed.class, failed::add);
    system.events().subscribe(ActorRestarted.class, restarted::add);
    List<Instant> made = new ArrayList<>();
    List<Note> handled = new ArrayList<>();
    FragileRef fragile =
        system.spawn(FragileRef.props(simulation.clock(), made, handled), "fragile");
    List<CompletableFuture<Void>> replies = new ArrayList<>();
    for (int i = 1; i <= 20; i += 2) {
      fragile.tell(new Note("told", i));
      replies.add(fragile.ask(new Note("asked", i + 1)));
    }
    simulation.advance(MINUTE);
    assertThat(replies).allMatch(CompletableFuture::isDone);
    assertThat(simulation.trace().lines().filter(line -> line.contains("/fragile  <- Note")))
        .hasSize(20)
        .doesNotHaveDuplicates();
    assertThat(handled).isSortedAccordingTo((a, b) -> Integer.compare(a.number(), b.number()));
    assertThat(handled.size() + failed.size()).isGreaterThanOrEqualTo(20);
    assertThat(restarted).hasSameSizeAs(failed);
    assertThat(made).hasSize(1 + restarted.size());
  }
}
