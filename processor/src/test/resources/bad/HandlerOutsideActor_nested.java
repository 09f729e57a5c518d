package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Shop {
  @Receive String check(Check message) {
    return message.id();
  }

  static class Inventory {
    // ERROR [HandlerOutsideActor] check(Check) is a handler, but Inventory is no actor. Add @Actor to Inventory, or remove @Receive.
    @Receive String check(Check message) {
      return message.id();
    }
  }
}
