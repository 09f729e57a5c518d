package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorSystem;
import dev.troupe.PoisonPill;
import dev.troupe.Terminated;
import dev.troupe.testkit.play.Asks;
import dev.troupe.testkit.play.Begin;
import dev.troupe.testkit.play.ClockworkRef;
import dev.troupe.testkit.play.LedgerRef;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.ScribeRef;
import dev.troupe.testkit.play.ServiceRef;
import dev.troupe.testkit.play.StoreRef;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TestProbeTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MOMENT = Duration.ofMillis(5);

  @Test
  @DisplayName("in a simulation a probe gets messages in order and waits in virtual time")
  void simulated() {
    try (Simulation simulation = Simulation.seeded(1)) {
      TestProbe<LedgerRef> ledger = simulation.probe(LedgerRef.TYPE);
      ScribeRef scribe = simulation.system().spawn(ScribeRef.props("a", ledger.ref()), "a");
      scribe.tell(new Begin(2));
      assertThat(ledger.expect(Note.class)).isEqualTo(new Note("a", 1));
      assertThat(ledger.expect(Note.class)).isEqualTo(new Note("a", 2));
      ledger.expectNothing(HOUR);
      assertThat(simulation.elapsed()).isEqualTo(HOUR);
      assertThat(ledger.received()).containsExactly(new Note("a", 1), new Note("a", 2));
    }
  }

  @Test
  @DisplayName("in a running system a probe waits for what other threads send")
  void live() {
    try (ActorSystem system = ActorSystem.create("live")) {
      TestProbe<LedgerRef> ledger = TestProbe.create(system, LedgerRef.TYPE);
      ScribeRef scribe = system.spawn(ScribeRef.props("a", ledger.ref()), "a");
      scribe.tell(new Begin(2));
      assertThat(ledger.expect(Note.class)).isEqualTo(new Note("a", 1));
      assertThat(ledger.expect(Note.class)).isEqualTo(new Note("a", 2));
      ledger.expectNothing(MOMENT);
      assertThatThrownBy(() -> ledger.expect(Note.class, MOMENT))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("expected a Note within 0.005 s, but none came")
          .hasMessageContaining(
              "All that it ever got: [Note[from=a, number=1], Note[from=a, number=2]].");
    }
  }

  @Test
  @DisplayName("a probe replies to what it expected, and so do actors that wait for it")
  void replies() {
    try (ActorSystem system = ActorSystem.create("live")) {
      TestProbe<StoreRef> store = TestProbe.create(system, StoreRef.TYPE);
      ServiceRef service = system.spawn(ServiceRef.props(store.ref()), "service");
      CompletableFuture<String> reply = service.ask(new Asks("q"));
      assertThat(store.expect(Asks.class).question()).isEqualTo("q");
      store.reply("yes");
      assertThat(reply.join()).isEqualTo("yes");
      assertThatThrownBy(() -> store.reply("no"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("Asks[question=q] was replied to before.");
    }
  }

  @Test
  @DisplayName("a probe fails what it expected, or replies and fails as planned")
  void failsAndPlans() {
    try (Simulation simulation = Simulation.seeded(1)) {
      TestProbe<StoreRef> store = simulation.probe(StoreRef.TYPE);
      ServiceRef service = simulation.system().spawn(ServiceRef.props(store.ref()), "service");
      store.replyNext("first");
      store.failNext(new IllegalStateException("second"));
      assertThat(simulation.await(service.ask(new Asks("1")))).isEqualTo("first");
      assertThatThrownBy(() -> simulation.await(store.ref().ask(new Asks("2"))))
          .isInstanceOf(CompletionException.class)
          .hasCause(new IllegalStateException("second"));
      CompletableFuture<String> third = store.ref().ask(new Asks("3"));
      store.expect(Asks.class);
      store.expect(Asks.class);
      store.expect(Asks.class);
      store.fail(new IllegalStateException("third"));
      assertThatThrownBy(() -> simulation.await(third))
          .isInstanceOf(CompletionException.class)
          .hasCause(new IllegalStateException("third"));
    }
  }

  @Test
  @DisplayName("a call is expected by making it, generated messages included")
  void calls() {
    try (Simulation simulation = Simulation.seeded(1)) {
      TestProbe<ClockworkRef> clockwork = simulation.probe(ClockworkRef.TYPE);
      clockwork.ref().once("tea", 3);
      clockwork.ref().once("tea", 4);
      clockwork.expectCall(ref -> ref.once("tea", 3));
      assertThatThrownBy(() -> clockwork.expectCall(ref -> ref.once("tea", 5)))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(
              "expected Once[key=tea, millis=5], but got Once[key=tea, millis=4]");
    }
  }

  @Test
  @DisplayName("what comes instead is named, and so is what comes when nothing should")
  void unexpected() {
    try (Simulation simulation = Simulation.seeded(1)) {
      TestProbe<LedgerRef> ledger = simulation.probe(LedgerRef.TYPE);
      ledger.ref().tell(new Note("a", 1));
      ledger.ref().tell(new Note("a", 2));
      assertThatThrownBy(() -> ledger.expect(Terminated.class))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("TestProbe[Ledger at /$1] expected a Terminated, but got")
          .hasMessageContaining("Note[from=a, number=1]");
      assertThatThrownBy(() -> ledger.expectNothing(HOUR))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("expected nothing for 3600.000 s, but got Note[from=a, number=2]");
      assertThat(simulation.elapsed()).isZero();
    }
  }

  @Test
  @DisplayName("nothing can be replied to before it was expected")
  void replyToNothing() {
    try (Simulation simulation = Simulation.seeded(1)) {
      TestProbe<LedgerRef> ledger = simulation.probe(LedgerRef.TYPE);
      assertThatThrownBy(() -> ledger.reply("x"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Call expect() before.");
    }
  }

  @Test
  @DisplayName("a probe watches, is watched, and is stopped as any actor")
  void watches() {
    try (Simulation simulation = Simulation.seeded(1)) {
      TestProbe<LedgerRef> watcher = simulation.probe(LedgerRef.TYPE);
      TestProbe<LedgerRef> watched = simulation.probe(LedgerRef.TYPE);
      watcher.watch(watched.ref());
      watched.ref().tell(PoisonPill.INSTANCE);
      assertThat(watcher.expect(Terminated.class).actor()).isEqualTo(watched.ref());
      assertThatThrownBy(() -> watched.expect(Note.class))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("was stopped. All that it ever got: nothing.");
    }
  }
}
