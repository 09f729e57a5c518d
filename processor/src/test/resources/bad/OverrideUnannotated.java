package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

abstract class Base {
  @Receive String check(Check message) {
    return message.id();
  }
}

@Actor
class Inventory extends Base {
  @Override
  // ERROR [OverrideUnannotated] check(Check) overrides Base.check(Check), which is @Receive, and is not itself. Add @Receive.
  String check(Check message) {
    return "none";
  }

  @Receive void restock(String id, int quantity) {}
}
