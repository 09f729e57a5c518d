package shop;

import base.Base;
import dev.troupe.Actor;

@Actor
class Inventory extends Base {}

@Actor
class Order extends Base {}
// FILE base/Base.java
package base;

import dev.troupe.Receive;

public abstract class Base {
  // ERROR [HandlerInaccessible] Base.empty() is protected in another package, so InventoryRef cannot call it. Make it public.
  @Receive protected void empty() {}
}
