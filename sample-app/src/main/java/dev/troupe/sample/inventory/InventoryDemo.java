package dev.troupe.sample.inventory;

import dev.troupe.ActorFailed;
import dev.troupe.ActorSystem;
import dev.troupe.sample.show.Demo;
import dev.troupe.sample.show.Show;
import dev.troupe.sample.show.Tap;
import java.util.List;
import java.util.Map;

/** Reserves, is refused, releases and restocks. */
public final class InventoryDemo implements Demo {

  @Override
  public void run(Show show) {
    show.title("Inventory: check, reserve, release");
    try (ActorSystem system = ActorSystem.create("inventory")) {
      Tap<ActorFailed> failures = Tap.on(system, ActorFailed.class);
      InventoryRef inventory =
          system.spawn(InventoryRef.props(Map.of("PROD-001", 100, "PROD-002", 50)), "inventory");

      check(show, inventory, "PROD-001", 30);
      reserve(show, inventory, "ORD-001", "PROD-001", 30);
      reserve(show, inventory, "ORD-002", "PROD-002", 50);

      show.note("Refused, and nothing that was reserved is forgotten:");
      inventory.tell(new ReserveStock("ORD-003", "PROD-001", 90));
      show.failed(failures.next());
      check(show, inventory, "PROD-001", 90);

      show.note("Released and restocked, there is enough:");
      StockReleased released = inventory.ask(new ReleaseStock("ORD-001")).join();
      show.did(inventory, "released " + released.text() + " of " + released.orderId());
      inventory.restock("PROD-001", 20);
      show.did(inventory, "restocked 20 × PROD-001");
      check(show, inventory, "PROD-001", 90);
      reserve(show, inventory, "ORD-003", "PROD-001", 90);

      levels(show, inventory.levels().join());
    }
  }

  private static void check(Show show, InventoryRef inventory, String productId, int quantity) {
    StockResult result = inventory.ask(new CheckStock(productId, quantity)).join();
    show.did(
        inventory,
        "checked %s: wanted %d, available %d, %s"
            .formatted(
                productId,
                quantity,
                result.currentStock(),
                result.available() ? "enough" : "not enough"));
  }

  private static void reserve(
      Show show, InventoryRef inventory, String orderId, String productId, int quantity) {
    StockReserved reserved = inventory.ask(new ReserveStock(orderId, productId, quantity)).join();
    show.did(
        inventory,
        "reserved %d × %s for %s"
            .formatted(reserved.quantity(), reserved.productId(), reserved.orderId()));
  }

  private static void levels(Show show, List<StockLevel> levels) {
    show.table(
        List.of("Product", "In stock", "Reserved", "Available"),
        levels.stream().map(InventoryDemo::row).toList());
  }

  private static List<String> row(StockLevel level) {
    return List.of(
        level.productId(),
        "%8d".formatted(level.inStock()),
        "%8d".formatted(level.reserved()),
        "%9d".formatted(level.available()));
  }
}
