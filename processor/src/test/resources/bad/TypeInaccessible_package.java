package shop;

import base.Base;
import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Inventory extends Base {
  @Receive void restock(String id, int quantity) {}
}
// FILE base/Base.java
package base;

import dev.troupe.Receive;

public abstract class Base {
  protected record Box(String id) {}

  // ERROR [TypeInaccessible] Parcel, the message of Base.store(Parcel), is not public in package base, so InventoryRef cannot name it. Make it public.
  @Receive public void store(Parcel parcel) {}

  // ERROR [TypeInaccessible] Base.Box, the message of Base.box(Base.Box), is not public in package base, or in a class that is not, so InventoryRef cannot name it. Make it public.
  @Receive public void box(Box box) {}
}

record Parcel(String id) {}
