package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.Pool;
import dev.troupe.Routing;
import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.Asks;
import dev.troupe.testkit.play.Begin;
import dev.troupe.testkit.play.LedgerRef;
import dev.troupe.testkit.play.NarrowRef;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.RoleRef;
import dev.troupe.testkit.play.ScribeRef;
import dev.troupe.testkit.play.ServiceRef;
import dev.troupe.testkit.play.StoreRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TraceTest {
  private final Simulation simulation = Simulation.seeded(1);

  @AfterEach
  void close() {
    simulation.close();
  }

  @Test
  @DisplayName("a trace says who sent each message: an actor, or somebody outside")
  void tells() {
    LedgerRef ledger = simulation.system().spawn(LedgerRef.props(new ArrayList<>()), "ledger");
    ScribeRef scribe = simulation.system().spawn(ScribeRef.props("a", ledger), "scribe");
    scribe.tell(new Begin(1));
    simulation.run();
    assertThat(lines())
        .contains(
            "0.000  /scribe  <- Begin[times=1] from outside",
            "0.000  /ledger  <- Note[from=a, number=1] from /scribe");
  }

  @Test
  @DisplayName("a trace says who asked, also while somebody waits")
  void asks() {
    StoreRef store = simulation.system().spawn(StoreRef.props(), "store");
    ServiceRef service = simulation.system().spawn(ServiceRef.props(store), "service");
    simulation.await(service.ask(new Asks("q")));
    assertThat(lines())
        .contains(
            "0.000  /service  <- Asks[question=q] from outside",
            "0.000  /store  <- Asks[question=q] from /service  replies later");
  }

  @Test
  @DisplayName("a trace knows the sender of what was stashed, bounded or pooled")
  void detours() {
    NarrowRef narrow = simulation.system().spawn(NarrowRef.props(), "narrow");
    Pool<NarrowRef> pool =
        Pool.spawn(simulation.system(), "pool", 1, Routing.roundRobin(), i -> NarrowRef.props());
    RoleRef role = simulation.system().spawn(RoleRef.props(new ArrayList<>()), "role");
    role.tell(
        Act.of(
            "send",
            self -> {
              narrow.tell(new Note("kept", 1));
              pool.ref().tell(new Note("pooled", 2));
            }));
    simulation.run();
    narrow.tell(new Begin(1));
    simulation.run();
    assertThat(lines())
        .contains("0.000  /pool/0  <- Note[from=pooled, number=2] from /role")
        .filteredOn("0.000  /narrow  <- Note[from=kept, number=1] from /role"::equals)
        .hasSize(2);
  }

  @Test
  @DisplayName("a signal is nobody's message")
  void signals() {
    List<String> diary = new ArrayList<>();
    RoleRef watcher = simulation.system().spawn(RoleRef.props(diary), "watcher");
    RoleRef watched = simulation.system().spawn(RoleRef.props(diary), "watched");
    watcher.tell(Act.of("watch", self -> self.context().watch(watched)));
    CompletableFuture<Void> stopped = simulation.system().stop(watched);
    simulation.runUntil(stopped);
    simulation.advance(Duration.ofSeconds(1));
    assertThat(lines())
        .anyMatch(line -> line.contains("/watcher  <- Terminated"))
        .noneMatch(line -> line.contains("/watcher  <- Terminated") && line.contains(" from "));
  }

  private List<String> lines() {
    return simulation.trace().lines().toList();
  }
}
