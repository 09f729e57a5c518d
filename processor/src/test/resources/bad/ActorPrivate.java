package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

class Shop {
  @Actor
  // ERROR [ActorPrivate] Shop.Inventory is private, so Shop_InventoryRef cannot reach it. Remove "private"; package-private is enough.
  private static class Inventory {
    @Receive String check(Check message) {
      return message.id();
    }
  }
}
