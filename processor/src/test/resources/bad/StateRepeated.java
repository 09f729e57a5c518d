package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

enum Phase { OPEN, SHUT }

@Actor(states = Phase.class)
class Inventory {
  // ERROR [StateRepeated] check(Check) names the state "OPEN" twice. Remove one.
  @Receive(in = {"OPEN", "SHUT", "OPEN"}) String check(Check message) {
    return message.id();
  }
}
