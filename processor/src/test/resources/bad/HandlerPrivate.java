package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record ReserveStock(String id) {}

@Actor
public class Inventory {
  @Receive
  // ERROR [HandlerPrivate] reserve(ReserveStock) is private, so InventoryRef cannot call it. Remove "private"; package-private is enough.
  private String reserve(ReserveStock message) {
    return message.id();
  }
}
