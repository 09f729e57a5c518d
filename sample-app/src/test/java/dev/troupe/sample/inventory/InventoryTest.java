package dev.troupe.sample.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorSystem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class InventoryTest {
  private final ActorSystem system = ActorSystem.create("test");
  private final InventoryRef inventory =
      system.spawn(InventoryRef.props(Map.of("PROD-001", 100, "PROD-002", 50)), "inventory");

  @AfterEach
  void close() {
    system.close();
  }

  @Test
  @DisplayName("a plain inventory answers without a system")
  void plainObject() {
    StockResult result = new Inventory(Map.of("PROD-001", 5)).check(new CheckStock("PROD-001", 5));
    assertThat(result).isEqualTo(new StockResult("PROD-001", true, 5));
  }

  @Test
  @DisplayName("a check says whether there is enough, and how much there is")
  void check() {
    assertThat(inventory.ask(new CheckStock("PROD-002", 50)).join())
        .isEqualTo(new StockResult("PROD-002", true, 50));
    assertThat(inventory.ask(new CheckStock("PROD-002", 51)).join())
        .isEqualTo(new StockResult("PROD-002", false, 50));
    assertThat(inventory.ask(new CheckStock("PROD-404", 1)).join())
        .isEqualTo(new StockResult("PROD-404", false, 0));
  }

  @Test
  @DisplayName("what is reserved is not available, for nobody")
  void reserve() {
    assertThat(inventory.ask(new ReserveStock("ORD-1", "PROD-001", 30)).join())
        .isEqualTo(new StockReserved("ORD-1", "PROD-001", 30));
    inventory.ask(new ReserveStock("ORD-2", "PROD-001", 60)).join();
    assertThat(available("PROD-001")).isEqualTo(10);
  }

  @Test
  @DisplayName("not enough stock fails the ask with product, wanted and available")
  void insufficient() {
    CompletableFuture<StockReserved> ask =
        inventory.ask(new ReserveStock("ORD-1", "PROD-001", 101));
    assertThatThrownBy(ask::join)
        .cause()
        .isInstanceOf(InsufficientStock.class)
        .hasMessage("Not enough of PROD-001: wanted 101, available 100.");
  }

  @Test
  @DisplayName("a refused reservation forgets nothing that was reserved")
  void insufficientKeepsState() {
    inventory.ask(new ReserveStock("ORD-1", "PROD-001", 30)).join();
    CompletableFuture<StockReserved> ask = inventory.ask(new ReserveStock("ORD-2", "PROD-001", 71));
    assertThatThrownBy(ask::join).hasCauseInstanceOf(InsufficientStock.class);
    assertThat(available("PROD-001")).isEqualTo(70);
  }

  @Test
  @DisplayName("a quantity below 1 is refused, and never adds to what is available")
  void quantity() {
    CompletableFuture<StockReserved> ask = inventory.ask(new ReserveStock("ORD-1", "PROD-001", -5));
    assertThatThrownBy(ask::join).hasCauseInstanceOf(IllegalArgumentException.class);
    inventory.restock("PROD-001", -5);
    assertThat(available("PROD-001")).isEqualTo(100);
  }

  @Test
  @DisplayName("a release gives back all that one order had, and nothing of others")
  void release() {
    inventory.ask(new ReserveStock("ORD-1", "PROD-001", 20)).join();
    inventory.ask(new ReserveStock("ORD-1", "PROD-001", 10)).join();
    inventory.ask(new ReserveStock("ORD-1", "PROD-002", 1)).join();
    inventory.ask(new ReserveStock("ORD-2", "PROD-001", 5)).join();
    assertThat(inventory.ask(new ReleaseStock("ORD-1")).join().quantities())
        .isEqualTo(Map.of("PROD-001", 30, "PROD-002", 1));
    assertThat(available("PROD-001")).isEqualTo(95);
    assertThat(available("PROD-002")).isEqualTo(50);
  }

  @Test
  @DisplayName("a second release finds nothing to give back")
  void releaseTwice() {
    inventory.ask(new ReserveStock("ORD-1", "PROD-001", 20)).join();
    inventory.ask(new ReleaseStock("ORD-1")).join();
    assertThat(inventory.ask(new ReleaseStock("ORD-1")).join().quantities()).isEmpty();
    assertThat(available("PROD-001")).isEqualTo(100);
  }

  @Test
  @DisplayName("restocking adds to what is there, also of a new product")
  void restock() {
    inventory.restock("PROD-002", 1);
    inventory.restock("PROD-003", 7);
    inventory.ask(new ReserveStock("ORD-1", "PROD-003", 2)).join();
    assertThat(inventory.levels().join())
        .isEqualTo(
            List.of(
                new StockLevel("PROD-001", 100, 0),
                new StockLevel("PROD-002", 51, 0),
                new StockLevel("PROD-003", 7, 2)));
  }

  private int available(String productId) {
    return inventory.ask(new CheckStock(productId, 1)).join().currentStock();
  }
}
