package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

enum Phase {}

// ERROR [StatesEmpty] Phase has no constants, so Inventory has no state to start in. Add one.
@Actor(states = Phase.class)
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
