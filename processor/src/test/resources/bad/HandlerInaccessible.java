package shop;

import base.Base;
import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Inventory extends Base {
  @Receive String check(Check message) {
    return message.id();
  }
}
// FILE base/Base.java
package base;

import dev.troupe.Receive;

public abstract class Base {
  // ERROR [HandlerInaccessible] Base.restock(String, int) is package-private in another package, so InventoryRef cannot call it. Make it public.
  @Receive void restock(String id, int quantity) {}

  // ERROR [HandlerInaccessible] Base.empty() is protected in another package, so InventoryRef cannot call it. Make it public.
  @Receive protected void empty() {}

  @Receive public void count() {}
}
