// OPTION -Atroupe.AuxiliaryClass=error
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

// ERROR [AuxiliaryClass] CheckStock is a second class of Inventory.java, and InventoryRef names it from another file, of which javac's lint warns. Move it to CheckStock.java, or nest it in Inventory.
record CheckStock(String id) {}

@Actor
public class Inventory {
  @Receive
  void check(CheckStock message) {}
}
