package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Inventory {
  // ERROR [MessageVoid] count(Void) takes a Void, of which there is no value. Remove the parameter: a handler without any becomes a method of InventoryRef.
  @Receive int count(Void nothing) {
    return 1;
  }
}
