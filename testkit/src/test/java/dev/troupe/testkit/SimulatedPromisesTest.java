package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorFailed;
import dev.troupe.ActorRef;
import dev.troupe.ActorRestarted;
import dev.troupe.ActorSystem;
import dev.troupe.ActorTerminatedException;
import dev.troupe.DeadLetter;
import dev.troupe.Directive;
import dev.troupe.Terminated;
import dev.troupe.testkit.play.Begin;
import dev.troupe.testkit.play.CarefulRef;
import dev.troupe.testkit.play.ClockworkRef;
import dev.troupe.testkit.play.Count;
import dev.troupe.testkit.play.FragileRef;
import dev.troupe.testkit.play.LedgerRef;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.PulseRef;
import dev.troupe.testkit.play.ScribeRef;
import dev.troupe.testkit.play.StoreRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;

/** Promises of the contract, each on a thousand schedules. S2 is in {@link SimulationRunTest}. */
class SimulatedPromisesTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration NANO = Duration.ofNanos(1);

  @SimulationTest(seeds = 1_000)
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

  @SimulationTest(seeds = 1_000)
  @DisplayName("S3 what a stopped actor did not handle is a dead letter, each message exactly once")
  void deadLetters(Simulation simulation) {
    simulation.faults().stop(LedgerRef.TYPE, 0.1).delay(0.1, Duration.ofMillis(10));
    ActorSystem system = simulation.system();
    List<Note> seen = new ArrayList<>();
    List<Note> dead = new ArrayList<>();
    system.events().subscribe(DeadLetter.class, letter -> add(letter, dead));
    LedgerRef ledger = system.spawn(LedgerRef.props(seen), "ledger");
    for (String name : List.of("a", "b")) {
      system.spawn(ScribeRef.props(name, ledger), name).tell(new Begin(8));
    }
    simulation.advance(MINUTE);
    List<Note> all = new ArrayList<>(seen);
    all.addAll(dead);
    assertThat(all).hasSize(16).doesNotHaveDuplicates();
    if (!dead.isEmpty()) {
      assertThatThrownBy(() -> simulation.await(ledger.ask(new Count())))
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(ActorTerminatedException.class);
    }
  }

  private static void add(DeadLetter letter, List<Note> notes) {
    if (letter.message() instanceof Note note) {
      notes.add(note);
    }
  }

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

  @SimulationTest(seeds = 1_000)
  @DisplayName("S18 delays double from the shortest to the longest, less up to a fifth")
  void backoff(Simulation simulation) {
    List<Instant> made = new ArrayList<>();
    FragileRef fragile = fragile(simulation, made);
    for (long expected : List.of(100L, 200L, 400L, 800L, 1_000L, 1_000L)) {
      int before = made.size();
      Duration failed = simulation.elapsed();
      fragile.breakSlowly();
      simulation.runUntil(() -> made.size() > before);
      Duration delay = simulation.elapsed().minus(failed);
      Duration longest = Duration.ofMillis(expected);
      assertThat(delay).isBetween(longest.multipliedBy(4).dividedBy(5), longest);
      assertThat(made.get(before)).isEqualTo(simulation.clock().instant());
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName(
      "S18 the shortest delay is back after the longest without a failure, not a moment before")
  void backoffFallsBack(Simulation simulation) {
    List<Instant> made = new ArrayList<>();
    FragileRef fragile = fragile(simulation, made);
    assertThat(delay(simulation, fragile, made)).isBetween(millis(80), millis(100));
    simulation.advance(Duration.ofSeconds(1).minus(NANO));
    assertThat(delay(simulation, fragile, made)).isBetween(millis(160), millis(200));
    simulation.advance(Duration.ofSeconds(1));
    assertThat(delay(simulation, fragile, made)).isBetween(millis(80), millis(100));
  }

  private static Duration delay(Simulation simulation, FragileRef fragile, List<Instant> made) {
    int before = made.size();
    Duration failed = simulation.elapsed();
    fragile.breakSlowly();
    simulation.runUntil(() -> made.size() > before);
    return simulation.elapsed().minus(failed);
  }

  private static Duration millis(long millis) {
    return Duration.ofMillis(millis);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S18 a restart counts for as long as the window, to the nanosecond")
  void slidingWindow(Simulation simulation) {
    List<Instant> made = new ArrayList<>();
    List<Directive> directives = new ArrayList<>();
    simulation
        .system()
        .events()
        .subscribe(ActorFailed.class, event -> directives.add(event.directive()));
    FragileRef fragile = fragile(simulation, made);
    fragile.breakSometimes();
    simulation.advance(Duration.ofSeconds(30));
    fragile.breakSometimes();
    fragile.breakSometimes();
    simulation.advance(Duration.ofSeconds(30));
    fragile.breakSometimes(); // the first of three has just left the window
    simulation.advance(Duration.ofSeconds(30).minus(NANO));
    assertThat(directives).containsOnly(Directive.RESTART).hasSize(4);
    fragile.breakSometimes(); // the other two would have left it a moment later
    simulation.run();
    assertThat(directives).hasSize(5).endsWith(Directive.ESCALATE);
    assertThat(simulation.system().find(FragileRef.TYPE, "/fragile")).isEmpty();
  }

  private static FragileRef fragile(Simulation simulation, List<Instant> made) {
    FragileRef fragile =
        simulation
            .system()
            .spawn(FragileRef.props(simulation.clock(), made, new ArrayList<>()), "fragile");
    simulation.run();
    return fragile;
  }

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
