package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

class shop {}

class Wiring {}

class String {}

@Actor
// ERROR [PackageHidden] InventoryRef has to write java.lang.String in full, where java is a type variable and no package. Rename that type variable.
// ERROR [PackageHidden] InventoryRef has to write shop.Wiring in full, where shop is the class shop.shop and no package. Rename that class.
class Inventory<java> {
  @Receive String restock(Wiring wiring) {
    return null;
  }
}
