package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;

/** Takes orders, once what is ordered is reserved. */
@Actor
public class Till {
  private final InventoryRef inventory;

  Till(InventoryRef inventory) {
    this.inventory = inventory;
  }

  @Receive
  CompletableFuture<OrderPlaced> place(PlaceOrder message) {
    return inventory
        .ask(new ReserveStock(message.productId(), message.quantity()))
        .thenApply(reserved -> new OrderPlaced(reserved.productId()));
  }
}
