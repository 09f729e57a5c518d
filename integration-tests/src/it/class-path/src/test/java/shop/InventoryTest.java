package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.troupe.ActorSystem;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class InventoryTest {
  @Test
  void aMessageToldBeforeIsSeenByTheNextAsk() {
    try (ActorSystem system = ActorSystem.create("shop")) {
      InventoryRef inventory = system.spawn(InventoryRef.props(Map.of("tea", 3)), "inventory");

      inventory.tell(new ReserveStock("tea", 2));
      inventory.restock("tea", 10);

      assertEquals(new StockResult("tea", 11), inventory.ask(new CheckStock("tea")).join());
    }
  }

  @Test
  void whatAHandlerThrowsFailsTheAskAndTheStateLivesOn() {
    try (ActorSystem system = ActorSystem.create("shop")) {
      InventoryRef inventory = system.spawn(InventoryRef.props(Map.of("tea", 3)), "inventory");

      CompletionException failure =
          assertThrows(
              CompletionException.class, () -> inventory.ask(new ReserveStock("tea", 4)).join());

      assertInstanceOf(InsufficientStock.class, failure.getCause());
      assertEquals(new StockResult("tea", 3), inventory.ask(new CheckStock("tea")).join());
    }
  }
}
