package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

abstract class Base {
  // ERROR [HandlerPrivate] Base.check(Check) is private, so InventoryRef cannot call it. Remove "private"; package-private is enough.
  @Receive private String check(Check message) {
    return message.id();
  }
}

@Actor
class Inventory extends Base {
  @Receive void restock(String id, int quantity) {}
}
