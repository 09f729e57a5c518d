package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.time.Duration;

@Actor
class Inventory {
  @Receive String find(String id, int quantity) {
    return id;
  }

  // ERROR [HandlerNameClash] find(String, int, Duration) would become InventoryRef.find(String, int, Duration), which is there for find(String, int). Rename the handler.
  @Receive String find(String id, int quantity, Duration age) {
    return id;
  }
}
