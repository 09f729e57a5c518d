package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Inventory {
  // ERROR [ConstructorPrivate] Inventory has only private constructors, so InventoryRef cannot call one. Remove "private" from the one to use; package-private is enough.
  private Inventory() {}

  static Inventory create() {
    return new Inventory();
  }

  @Receive String check(Check message) {
    return message.id();
  }
}
