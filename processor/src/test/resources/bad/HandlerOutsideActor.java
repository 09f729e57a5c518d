package shop;

import dev.troupe.Receive;

record Check(String id) {}

class Inventory {
  // ERROR [HandlerOutsideActor] check(Check) is a handler, but Inventory is no actor. Add @Actor to Inventory, or remove @Receive.
  @Receive String check(Check message) {
    return message.id();
  }

  // ERROR [HandlerOutsideActor] restock(String, int) is a handler, but Inventory is no actor. Add @Actor to Inventory, or remove @Receive.
  @Receive void restock(String id, int quantity) {}
}
