package shop;

import dev.troupe.Actor;
import dev.troupe.PreStart;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Inventory {
  // ERROR [HookStatic] open() is static, so it would run in no actor. Remove "static".
  @PreStart static void open() {}

  @Receive String check(Check message) {
    return message.id();
  }
}
