package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Props(String title) {}

class dev {}

@Actor
// ERROR [PackageHidden] InventoryRef has to write dev.troupe.Props in full, where dev is the class shop.dev and no package. Rename that class.
class Inventory {
  Inventory(Props props) {}

  @Receive void restock(String productId, int quantity) {}

  @Receive
  // ERROR [HandlerPrivate] count() is private, so InventoryRef cannot call it. Remove "private"; package-private is enough.
  private int count() {
    return 0;
  }
}
