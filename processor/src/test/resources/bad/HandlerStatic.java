package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Inventory {
  // ERROR [HandlerStatic] check(Check) is static, so it would run in no actor. Remove "static".
  @Receive static String check(Check message) {
    return message.id();
  }
}
