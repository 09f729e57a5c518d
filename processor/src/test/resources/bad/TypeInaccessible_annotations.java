package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;

class Shop {
  private enum Phase { OPEN }

  private static class Broken extends RuntimeException {}

  // ERROR [TypeInaccessible] Shop.Phase, the states of Inventory, is private, so Shop_InventoryRef cannot name it. Remove "private"; package-private is enough.
  @Actor(states = Phase.class)
  // ERROR [TypeInaccessible] Shop.Broken, a failure that Inventory supervises, is private, so Shop_InventoryRef cannot name it. Remove "private"; package-private is enough.
  @Supervise(on = Broken.class, directive = Directive.RESUME)
  static class Inventory {
    @Receive void restock(String id, int quantity) {}
  }
}
