package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

class Shop {
  @Actor
  // ERROR [ActorInner] Shop.Inventory is an inner class, so Shop_InventoryRef cannot make one without a Shop. Add "static".
  class Inventory {
    @Receive String check(Check message) {
      return message.id();
    }
  }
}
