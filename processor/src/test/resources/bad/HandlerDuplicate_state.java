package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

enum Phase { OPEN, PAUSED, CLOSED }

@Actor(states = Phase.class)
class Inventory {
  @Receive(in = {"OPEN", "PAUSED"}) String check(Check message) {
    return message.id();
  }

  // ERROR [HandlerDuplicate] verify(Check) and check(Check) both handle Check in state PAUSED. Keep one of them.
  @Receive(in = {"PAUSED", "CLOSED"}) String verify(Check message) {
    return message.id();
  }

  @Receive String otherwise(Check message) {
    return message.id();
  }
}
