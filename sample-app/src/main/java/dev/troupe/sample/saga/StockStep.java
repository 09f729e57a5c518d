package dev.troupe.sample.saga;

import dev.troupe.Actor;
import dev.troupe.Receive;
import dev.troupe.sample.inventory.InventoryRef;
import dev.troupe.sample.inventory.ReleaseStock;
import dev.troupe.sample.inventory.ReserveStock;
import java.util.concurrent.CompletableFuture;

/** Reserves what was bought, and releases it: an adapter between the saga and the inventory. */
@Actor
final class StockStep {
  private final InventoryRef inventory;

  StockStep(InventoryRef inventory) {
    this.inventory = inventory;
  }

  @Receive
  CompletableFuture<StepDone> reserve(Execute message) {
    Purchase purchase = message.purchase();
    return inventory
        .ask(new ReserveStock(purchase.orderId(), purchase.productId(), purchase.quantity()))
        .thenApply(
            reserved ->
                new StepDone("reserved " + reserved.quantity() + " × " + reserved.productId()));
  }

  @Receive
  CompletableFuture<StepUndone> release(Compensate message) {
    return inventory
        .ask(new ReleaseStock(message.purchase().orderId()))
        .thenApply(released -> new StepUndone("released " + released.text()));
  }
}
