package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Inventory {
  // ERROR [StatesUndeclared] check(Check) is for the state "OPEN", but Inventory has no states. Add "states = ..." to @Actor, or remove "in".
  @Receive(in = "OPEN") String check(Check message) {
    return message.id();
  }
}
