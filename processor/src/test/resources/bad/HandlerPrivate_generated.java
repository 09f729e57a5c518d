package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Inventory {
  // ERROR [HandlerPrivate] restock(String, int) is private, so InventoryRef cannot call it. Remove "private"; package-private is enough.
  @Receive private void restock(String id, int quantity) {}
}
