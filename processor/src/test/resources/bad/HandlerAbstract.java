package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

abstract class Base {
  // ERROR [HandlerAbstract] check(Check) is abstract, so there is nothing to run. Give it a body, or move @Receive to the method that implements it.
  @Receive abstract String check(Check message);
}

@Actor
class Inventory extends Base {
  @Override String check(Check message) {
    return message.id();
  }

  @Receive void restock(String id, int quantity) {}
}
