package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Inventory {
  // A timeout of one parameter is no clash with Object.wait(long).
  @Receive void sleep(long millis, int nanos) {}

  // ERROR [HandlerNameClash] props() would become InventoryRef.props(), which InventoryRef has already. Rename the handler.
  @Receive String props() {
    return "";
  }
}
