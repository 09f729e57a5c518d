package shop;

import dev.troupe.Actor;
import dev.troupe.PreStart;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Inventory {
  // ERROR [HookReturns] open() returns boolean, which nobody would receive. Make it void.
  @PreStart boolean open() {
    return true;
  }

  @Receive String check(Check message) {
    return message.id();
  }
}
