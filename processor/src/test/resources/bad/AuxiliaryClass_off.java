// OPTION -Atroupe.AuxiliaryClass=off
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record CheckStock(String id) {}

@Actor
public class Inventory {
  @Receive
  // ERROR [HandlerPrivate] check(CheckStock) is private, so InventoryRef cannot call it. Remove "private"; package-private is enough.
  private void check(CheckStock message) {}
}
