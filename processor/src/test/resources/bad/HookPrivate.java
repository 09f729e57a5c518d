package shop;

import dev.troupe.Actor;
import dev.troupe.PostStop;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Inventory {
  @PostStop
  // ERROR [HookPrivate] close() is private, so InventoryRef cannot call it. Remove "private"; package-private is enough.
  private void close() {}

  @Receive String check(Check message) {
    return message.id();
  }
}
