package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }

  // ERROR [HandlerDuplicate] verify(Check) and check(Check) both handle Check. Keep one of them.
  @Receive String verify(Check message) {
    return message.id();
  }
}
