package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Inventory {
  // ERROR [HandlerNameClash] path() would become InventoryRef.path(), which every ref has already. Rename the handler.
  @Receive String path() {
    return "";
  }

  @Override
  // ERROR [HandlerNameClash] toString() would become InventoryRef.toString(), which every ref has already. Rename the handler.
  @Receive public String toString() {
    return "";
  }

  // ERROR [HandlerNameClash] endpoint() would become InventoryRef.endpoint(), which every ref has already. Rename the handler.
  @Receive void endpoint() {}

  @Override
  // ERROR [HandlerNameClash] hashCode() would become InventoryRef.hashCode(), which every ref has already. Rename the handler.
  @Receive public int hashCode() {
    return 1;
  }

  @Override
  // ERROR [HandlerNameClash] clone() would become InventoryRef.clone(), which every ref has already. Rename the handler.
  @Receive protected Object clone() {
    return this;
  }
}
