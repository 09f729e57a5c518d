package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
// ERROR [ActorAbstract] Inventory is abstract, so InventoryRef cannot make one. Remove "abstract", or move @Actor to a class that extends it.
abstract sealed class Inventory permits Warehouse {
  @Receive String check(Check message) {
    return message.id();
  }
}

@Actor
final class Warehouse extends Inventory {}
