package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

// WARNING [AuxiliaryClass] CheckStock is a second class of Inventory.java, and InventoryRef names it from another file, of which javac's lint warns. Move it to CheckStock.java, or nest it in Inventory.
record CheckStock(String id) {}

// WARNING [AuxiliaryClass] StockResult is a second class of Inventory.java, and InventoryRef names it from another file, of which javac's lint warns. Move it to StockResult.java, or nest it in Inventory.
record StockResult(int stock) {}

record Unnamed() {}

@SuppressWarnings("AuxiliaryClass")
record Restock(int quantity) {}

@Actor
public class Inventory {
  record Nested() {}

  @Receive
  StockResult check(CheckStock message) {
    return new StockResult(1);
  }

  @Receive
  void nested(Nested message) {}

  @Receive
  void restock(Restock message) {}
}

@Actor
// WARNING [AuxiliaryClass] Warehouse is a second class of Inventory.java, and WarehouseRef names it from another file, of which javac's lint warns. Move it to Warehouse.java, or nest it in Inventory.
class Warehouse {
  @Receive
  void check(CheckStock message) {}
}
