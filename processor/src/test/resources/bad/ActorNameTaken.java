package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

final class InventoryRef {}

@Actor
// ERROR [ActorNameTaken] Inventory cannot have the ref shop.InventoryRef, because a class of that name exists. Rename one of the two.
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
