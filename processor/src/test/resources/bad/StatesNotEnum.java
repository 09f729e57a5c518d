package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

final class Phase {}

// ERROR [StatesNotEnum] Phase is no enum, so it has no constants to be the states of Inventory. Name an enum.
@Actor(states = Phase.class)
class Inventory {
  @Receive(in = "OPEN") String check(Check message) {
    return message.id();
  }
}
