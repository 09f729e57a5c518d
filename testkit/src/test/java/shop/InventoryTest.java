package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorSystem;
import dev.troupe.testkit.Faults;
import dev.troupe.testkit.Simulation;
import dev.troupe.testkit.SimulationTest;
import dev.troupe.testkit.TestProbe;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Everything that docs/testing.md shows. */
class InventoryTest {

  @Test
  @DisplayName("an actor is a plain object")
  void plainObject() {
    Inventory inventory = new Inventory(Map.of("PROD-001", 100));
    assertThat(inventory.check(new CheckStock("PROD-001", 5)).available()).isTrue();
  }

  @Test
  @DisplayName("an actor is simulated")
  void simulated() {
    try (Simulation simulation = Simulation.seeded(1)) {
      InventoryRef inventory =
          simulation.system().spawn(InventoryRef.props(Map.of("PROD-001", 100)), "inventory");
      inventory.restock("PROD-001", 10);
      StockResult result = simulation.await(inventory.ask(new CheckStock("PROD-001", 5)));
      assertThat(result.currentStock()).isEqualTo(110);
    }
  }

  @Test
  @DisplayName("an actor lives in a system")
  void live() {
    try (ActorSystem system = ActorSystem.create("test")) {
      InventoryRef inventory =
          system.spawn(InventoryRef.props(Map.of("PROD-001", 100)), "inventory");
      StockResult result = inventory.ask(new CheckStock("PROD-001", 5)).join();
      assertThat(result.available()).isTrue();
    }
  }

  @SimulationTest(seeds = 1_000)
  void nothingIsSoldTwice(Simulation simulation) {
    InventoryRef inventory =
        simulation.system().spawn(InventoryRef.props(Map.of("PROD-001", 3)), "inventory");
    List<CompletableFuture<OrderPlaced>> orders =
        IntStream.rangeClosed(1, 5)
            .mapToObj(i -> simulation.system().spawn(TillRef.props(inventory), "till-" + i))
            .map(till -> till.ask(new PlaceOrder("PROD-001", 1)))
            .toList();
    simulation.run();
    assertThat(orders).filteredOn(order -> !order.isCompletedExceptionally()).hasSize(3);
  }

  @SimulationTest
  void anOrderIsNeverForgotten(Simulation simulation) {
    simulation
        .faults()
        .crash(InventoryRef.TYPE, 0.1, () -> new IllegalStateException("disk full"))
        .crash(InventoryRef.TYPE, Faults.Step.PRE_START, 0.1, () -> new IOException("no disk"))
        .delay(0.1, Duration.ofSeconds(2));
    InventoryRef inventory =
        simulation.system().spawn(InventoryRef.props(Map.of("PROD-001", 3)), "inventory");
    TillRef till = simulation.system().spawn(TillRef.props(inventory), "till");
    CompletableFuture<OrderPlaced> order = till.ask(new PlaceOrder("PROD-001", 1));
    simulation.advance(Duration.ofMinutes(1));
    assertThat(order).isDone();
  }

  @Test
  @DisplayName("a probe stands in for an actor")
  void probe() {
    try (Simulation simulation = Simulation.seeded(1)) {
      TestProbe<InventoryRef> inventory = simulation.probe(InventoryRef.TYPE);
      TillRef till = simulation.system().spawn(TillRef.props(inventory.ref()), "till");

      CompletableFuture<OrderPlaced> order = till.ask(new PlaceOrder("PROD-001", 5));
      assertThat(inventory.expect(ReserveStock.class).quantity()).isEqualTo(5);
      inventory.reply(new StockReserved("PROD-001", 5));
      assertThat(simulation.await(order).productId()).isEqualTo("PROD-001");
      inventory.expectNothing(Duration.ofHours(1));
    }
  }
}
