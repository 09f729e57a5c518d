package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorSystem;
import dev.troupe.Pool;
import dev.troupe.Routing;
import dev.troupe.testkit.play.Asks;
import dev.troupe.testkit.play.Begin;
import dev.troupe.testkit.play.Count;
import dev.troupe.testkit.play.LedgerRef;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.ScribeRef;
import dev.troupe.testkit.play.StoreRef;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FaultsTest {

  @Test
  @DisplayName("a handler fails as it is told to, before it has run or after")
  void crash() {
    Set<Integer> written = new HashSet<>();
    for (long seed = 1; seed <= 20; seed++) {
      try (Simulation simulation = Simulation.seeded(seed)) {
        simulation.faults().crash(LedgerRef.TYPE, 1, () -> new IOException("disk full"));
        List<Note> pages = new ArrayList<>();
        LedgerRef ledger = simulation.system().spawn(LedgerRef.props(pages), "ledger");
        CompletableFuture<Void> reply = ledger.ask(new Note("test", 1));
        assertThatThrownBy(() -> simulation.await(reply))
            .isInstanceOf(CompletionException.class)
            .hasCause(new IOException("disk full"));
        assertThat(simulation.trace()).contains("throws java.io.IOException: disk full");
        written.add(pages.size());
      }
    }
    assertThat(written).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  @DisplayName("faults are for the types they name, and never for probes or the engine's own")
  void others() {
    try (Simulation simulation = Simulation.seeded(1)) {
      simulation.faults().crash(1, () -> new IOException("disk full"));
      TestProbe<LedgerRef> probe = simulation.probe(LedgerRef.TYPE);
      probe.ref().tell(new Note("test", 1));
      probe.expect(Note.class);
    }
    try (Simulation simulation = Simulation.seeded(1)) {
      simulation.faults().crash(ScribeRef.TYPE, 1, () -> new IOException("disk full"));
      LedgerRef ledger = simulation.system().spawn(LedgerRef.props(new ArrayList<>()));
      assertThat(simulation.await(ledger.ask(new Count()))).isZero();
    }
  }

  @Test
  @DisplayName("an actor is stopped at some message, at once or after those that wait")
  void stop() {
    Set<Integer> handled = new HashSet<>();
    for (long seed = 1; seed <= 200; seed++) {
      try (Simulation simulation = Simulation.seeded(seed)) {
        simulation.faults().stop(LedgerRef.TYPE, 0.3);
        List<Note> pages = new ArrayList<>();
        LedgerRef ledger = simulation.system().spawn(LedgerRef.props(pages), "ledger");
        ScribeRef scribe = simulation.system().spawn(ScribeRef.props("a", ledger), "a");
        scribe.tell(new Begin(4));
        simulation.run();
        handled.add(pages.size());
      }
    }
    assertThat(handled).containsExactlyInAnyOrder(1, 2, 3, 4);
  }

  @Test
  @DisplayName("who is held up acts later, and no later than that")
  void delay() {
    try (Simulation simulation = Simulation.seeded(1)) {
      simulation.faults().delay(1, Duration.ofSeconds(8));
      LedgerRef ledger = simulation.system().spawn(LedgerRef.props(new ArrayList<>()), "ledger");
      simulation.await(ledger.ask(new Count(), Duration.ofMinutes(1)));
      assertThat(simulation.elapsed())
          .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(24))
          .isNotEqualTo(Duration.ZERO);
      assertThat(simulation.trace()).contains("/ledger  is held up until ");
    }
  }

  @Test
  @DisplayName("once faults cease nothing goes wrong")
  void cease() {
    try (Simulation simulation = Simulation.seeded(1)) {
      simulation.faults().crash(1, IOException::new).stop(LedgerRef.TYPE, 1);
      simulation.faults().delay(1, Duration.ofSeconds(1)).cease();
      LedgerRef ledger = simulation.system().spawn(LedgerRef.props(new ArrayList<>()), "ledger");
      assertThat(simulation.await(ledger.ask(new Count()))).isZero();
      assertThat(simulation.elapsed()).isZero();
    }
  }

  @Test
  @DisplayName("a probability is from 0 to 1")
  void probabilities() {
    try (Simulation simulation = Simulation.seeded(1)) {
      assertThatThrownBy(() -> simulation.faults().crash(1.5, IOException::new))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("A probability is from 0 to 1, but was 1.5.");
    }
  }

  @Test
  @DisplayName("S25 a pool replaces routees that are stopped, and random routing follows the seed")
  void pool() {
    assertThat(poolTrace(7)).isEqualTo(poolTrace(7)).contains("/stores/2  is made");
    assertThat(poolTrace(7)).isNotEqualTo(poolTrace(8));
  }

  private static String poolTrace(long seed) {
    try (Simulation simulation = Simulation.seeded(seed)) {
      simulation.faults().stop(StoreRef.TYPE, 0.3);
      ActorSystem system = simulation.system();
      Pool<StoreRef> pool =
          Pool.spawn(system, "stores", 3, Routing.random(), i -> StoreRef.props());
      for (int i = 0; i < 20; i++) {
        pool.ref().tell(new Asks("q" + i));
        simulation.run();
      }
      simulation.advance(Duration.ofMinutes(1));
      assertThat(pool.routees()).hasSize(3);
      return simulation.trace();
    }
  }
}
