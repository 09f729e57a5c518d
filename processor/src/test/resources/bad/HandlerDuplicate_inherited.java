package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

abstract class Base {
  // ERROR [HandlerDuplicate] Base.check(Check) and verify(Check) both handle Check. Keep one of them.
  @Receive String check(Check message) {
    return message.id();
  }
}

@Actor
class Inventory extends Base {
  @Receive String verify(Check message) {
    return message.id();
  }
}
