package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Inventory {
  // ERROR [MessageObject] handle(Object) takes an Object, so InventoryRef would accept anything. Take a type of your own, best a record.
  @Receive void handle(Object message) {}
}
