package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
// ERROR [ConstructorPrivate] Inventory has only private constructors, so InventoryRef cannot call one. Remove "private" from the one to use; package-private is enough.
class Inventory {
  private Inventory() {}

  private Inventory(int size) {}

  @Receive String check(Check message) {
    return message.id();
  }
}
