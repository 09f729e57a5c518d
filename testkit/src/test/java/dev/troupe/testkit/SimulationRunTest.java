package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorStarted;
import dev.troupe.ActorSystem;
import dev.troupe.AskTimeoutException;
import dev.troupe.testkit.play.Asks;
import dev.troupe.testkit.play.Begin;
import dev.troupe.testkit.play.ClientRef;
import dev.troupe.testkit.play.Count;
import dev.troupe.testkit.play.LedgerRef;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.PulseRef;
import dev.troupe.testkit.play.ScribeRef;
import dev.troupe.testkit.play.ServiceRef;
import dev.troupe.testkit.play.StoreRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SimulationRunTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  @DisplayName("equal seeds make byte-identical traces, faults and all")
  void determinism() {
    for (long seed = 1; seed <= 50; seed++) {
      assertThat(chaos(seed)).isEqualTo(chaos(seed));
    }
  }

  @Test
  @DisplayName("other seeds make other traces")
  void otherSeeds() {
    Set<String> traces = new HashSet<>();
    for (long seed = 1; seed <= 50; seed++) {
      traces.add(chaos(seed));
    }
    assertThat(traces).hasSizeGreaterThan(45);
  }

  /** What happens when much happens at once and much goes wrong. */
  private static String chaos(long seed) {
    try (Simulation simulation = Simulation.seeded(seed)) {
      simulation
          .faults()
          .crash(0.05, () -> new IllegalStateException("crash"))
          .stop(ScribeRef.TYPE, 0.05)
          .delay(0.1, SECOND);
      ActorSystem system = simulation.system();
      LedgerRef ledger = system.spawn(LedgerRef.props(new ArrayList<>()), "ledger");
      List<ScribeRef> scribes = new ArrayList<>();
      for (String name : List.of("a", "b", "c")) {
        scribes.add(system.spawn(ScribeRef.props(name, ledger), name));
      }
      TestProbe<LedgerRef> probe = simulation.probe(LedgerRef.TYPE);
      scribes.forEach(probe::watch);
      for (int i = 0; i < 10; i++) {
        scribes.forEach(scribe -> scribe.tell(new Begin(2)));
        CompletableFuture<Integer> unused = ledger.ask(new Count());
      }
      simulation.advance(Duration.ofMinutes(1));
      system.close();
      return simulation.trace();
    }
  }

  @Test
  @DisplayName("an hour passes at once, and each tick of it at its time")
  void virtualHour() {
    try (Simulation simulation = Simulation.seeded(1)) {
      List<Instant> beats = new ArrayList<>();
      simulation.system().spawn(PulseRef.props(simulation.clock(), SECOND, beats), "pulse");
      simulation.advance(Duration.ofHours(1));
      assertThat(simulation.elapsed()).isEqualTo(Duration.ofHours(1));
      assertThat(beats).hasSize(3_600);
      assertThat(beats.get(1_799)).isEqualTo(Instant.EPOCH.plusSeconds(1_800));
    }
  }

  @Test
  @DisplayName("running does not move the clock, and ends although a timer goes on for ever")
  void runStandsStill() {
    try (Simulation simulation = Simulation.seeded(1)) {
      List<Instant> beats = new ArrayList<>();
      simulation.system().spawn(PulseRef.props(simulation.clock(), SECOND, beats), "pulse");
      simulation.run();
      assertThat(simulation.elapsed()).isZero();
      simulation.runUntil(() -> beats.size() == 7);
      assertThat(simulation.elapsed()).isEqualTo(Duration.ofSeconds(7));
    }
  }

  @Test
  @DisplayName("seeds decide which of two senders is first, and how their messages mix")
  void orders() {
    Set<String> orders = new HashSet<>();
    for (long seed = 1; seed <= 200; seed++) {
      try (Simulation simulation = Simulation.seeded(seed)) {
        List<Note> pages = new ArrayList<>();
        LedgerRef ledger = simulation.system().spawn(LedgerRef.props(pages), "ledger");
        for (String name : List.of("a", "b")) {
          ScribeRef scribe = simulation.system().spawn(ScribeRef.props(name, ledger), name);
          scribe.tell(new Begin(1));
          scribe.tell(new Begin(1));
        }
        simulation.run();
        orders.add(pages.stream().map(Note::from).reduce("", String::concat));
      }
    }
    assertThat(orders).containsExactlyInAnyOrder("aabb", "abab", "abba", "baab", "baba", "bbaa");
  }

  @Test
  @DisplayName("a reply is awaited, and so is one that fails")
  void awaits() {
    try (Simulation simulation = Simulation.seeded(1)) {
      StoreRef store = simulation.system().spawn(StoreRef.props(), "store");
      assertThat(simulation.await(store.ask(new Asks("q")))).isEqualTo("answer to q");
      assertThat(simulation.elapsed()).isEqualTo(SECOND);
      assertThatThrownBy(() -> simulation.await(store.ask(new Asks("q"), Duration.ofMillis(999))))
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(AskTimeoutException.class);
    }
  }

  @Test
  @DisplayName("waiting for what never happens fails at once and shows what was delivered")
  void deadlock() {
    try (Simulation simulation = Simulation.seeded(1)) {
      LedgerRef ledger = simulation.system().spawn(LedgerRef.props(new ArrayList<>()), "ledger");
      ledger.tell(new Note("test", 1));
      assertThatThrownBy(() -> simulation.await(new CompletableFuture<String>()))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("Nothing is left to run")
          .hasMessageContaining("/ledger  <- Note[from=test, number=1]");
    }
  }

  @Test
  @DisplayName("join and get on an ask outside of actors run the simulation")
  void joinOutside() throws Exception {
    try (Simulation simulation = Simulation.seeded(1)) {
      StoreRef store = simulation.system().spawn(StoreRef.props(), "store");
      assertThat(store.ask(new Asks("q")).join()).isEqualTo("answer to q");
      assertThat(store.ask(new Asks("r")).thenApply(String::length).get()).isEqualTo(11);
      CompletableFuture<String> late = store.ask(new Asks("s"));
      assertThatThrownBy(() -> late.get(500, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      assertThat(simulation.elapsed()).isEqualTo(Duration.ofMillis(2_500));
      simulation.system().stop(store).join();
      assertThat(simulation.trace()).contains("/store  stops");
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("handlers that wait for each other's work come through, whoever began to wait first")
  void waitingHandlers(Simulation simulation) {
    ActorSystem system = simulation.system();
    StoreRef store = system.spawn(StoreRef.props(), "store");
    ServiceRef service = system.spawn(ServiceRef.props(store), "service");
    ClientRef one = system.spawn(ClientRef.props(service), "one");
    ClientRef two = system.spawn(ClientRef.props(service), "two");
    CompletableFuture<String> direct = service.ask(new Asks("0"));
    CompletableFuture<String> first = one.ask(new Asks("1"));
    CompletableFuture<String> second = two.ask(new Asks("2"));
    assertThat(simulation.await(first)).isEqualTo("answer to 1");
    assertThat(simulation.await(second)).isEqualTo("answer to 2");
    assertThat(simulation.await(direct)).isEqualTo("answer to 0");
    assertThat(simulation.elapsed()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  @DisplayName("time is exact while a handler waits, and closing lets that go")
  void handlerWaits() {
    try (Simulation simulation = Simulation.seeded(1)) {
      StoreRef store = simulation.system().spawn(StoreRef.props(), "store");
      ServiceRef service = simulation.system().spawn(ServiceRef.props(store), "service");
      CompletableFuture<String> reply = service.ask(new Asks("q"));
      simulation.advance(Duration.ofMillis(999));
      assertThat(simulation.elapsed()).isEqualTo(Duration.ofMillis(999));
      assertThat(reply).isNotDone();
    }
  }

  @Test
  @DisplayName("closing the system drains it in virtual time")
  void closes() {
    try (Simulation simulation = Simulation.seeded(1)) {
      List<Note> pages = new ArrayList<>();
      List<Object> events = new ArrayList<>();
      ActorSystem system = simulation.system();
      system.events().subscribe(ActorStarted.class, events::add);
      LedgerRef ledger = system.spawn(LedgerRef.props(pages), "ledger");
      ScribeRef scribe = system.spawn(ScribeRef.props("a", ledger), "a");
      scribe.tell(new Begin(100));
      system.close();
      system.close();
      assertThat(scribe.path()).hasToString("/a");
      assertThat(simulation.trace()).contains("/a  stops").contains("/ledger  stops");
      assertThat(events).hasSize(2);
    }
  }

  @Test
  @DisplayName("an actor is found by the type that users know")
  void finds() {
    try (Simulation simulation = Simulation.seeded(1)) {
      StoreRef store = simulation.system().spawn(StoreRef.props(), "store");
      assertThat(simulation.system().find(StoreRef.TYPE, "/store")).contains(store);
      assertThat(simulation.system().find(PulseRef.TYPE, "/store")).isEmpty();
    }
  }

  @Test
  @DisplayName("a thread that is not simulated is refused, and given the executor that is")
  void foreignThread() throws Exception {
    try (Simulation simulation = Simulation.seeded(1)) {
      List<Note> pages = new ArrayList<>();
      LedgerRef ledger = simulation.system().spawn(LedgerRef.props(pages), "ledger");
      simulation.run();
      Thread stranger = new Thread(() -> ledger.tell(new Note("stranger", 1)), "stranger");
      stranger.start();
      stranger.join();
      assertThatThrownBy(simulation::run)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("The thread \"stranger\"")
          .hasMessageContaining("/ledger")
          .hasMessageContaining("simulation.executor()");
    }
    try (Simulation simulation = Simulation.seeded(1)) {
      List<Note> pages = new ArrayList<>();
      LedgerRef ledger = simulation.system().spawn(LedgerRef.props(pages), "ledger");
      simulation.executor().execute(() -> ledger.tell(new Note("friend", 1)));
      simulation.run();
      assertThat(pages).containsExactly(new Note("friend", 1));
    }
  }

  @Test
  @DisplayName("a handler that waits for something real is named when the test is interrupted")
  void realWait() {
    CountDownLatch never = new CountDownLatch(1);
    Thread test = Thread.currentThread();
    Simulation simulation = Simulation.seeded(1);
    simulation
        .executor()
        .execute(
            () -> {
              test.interrupt();
              try {
                never.await();
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    assertThatThrownBy(simulation::run)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("The simulation was interrupted, while this ran")
        .hasMessageContaining("CountDownLatch.await");
    assertThat(Thread.interrupted()).isTrue();
    never.countDown();
  }

  @Test
  @DisplayName("the test's own methods are refused to actors")
  void insideRefused() {
    try (Simulation simulation = Simulation.seeded(1)) {
      simulation.executor().execute(simulation::run);
      assertThatThrownBy(simulation::run)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("run() is for the test");
    }
  }
}
