package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorRef;
import dev.troupe.ActorSystem;
import dev.troupe.ActorTerminatedException;
import dev.troupe.DeadLetter;
import dev.troupe.Terminated;
import dev.troupe.testkit.play.Begin;
import dev.troupe.testkit.play.CarefulRef;
import dev.troupe.testkit.play.Count;
import dev.troupe.testkit.play.LedgerRef;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.ScribeRef;
import dev.troupe.testkit.play.StoreRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;

/** Promises of the contract, each on a thousand schedules. S2 is in {@link SimulationRunTest}. */
class SimulatedPromisesTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

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
}
