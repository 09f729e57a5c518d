package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.time.Duration;

record Check(String id) {}

@Actor
class Inventory {
  // ERROR [HandlerNameClash] ask(Check, Duration) would become InventoryRef.ask(Check, Duration), which is there for check(Check). Rename the handler.
  @Receive void ask(Check check, Duration patience) {}

  @Receive String check(Check message) {
    return message.id();
  }
}
