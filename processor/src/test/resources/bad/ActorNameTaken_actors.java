package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

class Shop {
  @Actor static class Inventory {
    @Receive String check(Check message) {
      return message.id();
    }
  }
}

@Actor
// ERROR [ActorNameTaken] Shop_Inventory cannot have the ref shop.Shop_InventoryRef, because the ref of Shop.Inventory has it. Rename one of the two.
class Shop_Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
