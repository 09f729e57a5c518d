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

import dev.troupe.PreStart;

public abstract class Base {
  // ERROR [HookInaccessible] Base.open() is protected in another package, so InventoryRef cannot call it. Make it public.
  @PreStart protected void open() {}
}
