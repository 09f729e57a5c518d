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
  // ERROR [HandlerDuplicate] verify(Check) and Base.check(Check) both handle Check. Keep one of them.
  @Receive String verify(Check message) {
    return message.id();
  }
}
