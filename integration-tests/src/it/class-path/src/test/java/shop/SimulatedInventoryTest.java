package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.troupe.testkit.Simulation;
import dev.troupe.testkit.SimulationTest;
import java.time.Duration;
import java.util.Map;

class SimulatedInventoryTest {
  @SimulationTest(seeds = 10)
  void anInventoryIsSimulated(Simulation simulation) {
    InventoryRef inventory =
        simulation.system().spawn(InventoryRef.props(Map.of("tea", 3)), "inventory");
    inventory.tell(new ReserveStock("tea", 2));
    simulation.advance(Duration.ofHours(1));

    assertEquals(
        new StockResult("tea", 1), simulation.await(inventory.ask(new CheckStock("tea"))));
  }
}
