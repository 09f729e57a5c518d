package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Inventory {
  // ERROR [HandlerPrivate] check(Check) is private, so InventoryRef cannot call it. Remove "private"; package-private is enough.
  @Receive private String check(Check message) {
    return message.id();
  }

  // JAVAC
  // ERROR [TypeMissing] Nothing declares Reserve, the message of reserve(Reserve). Import it, or add what declares it to the class path.
  @Receive void reserve(Reserve message) {}
}
