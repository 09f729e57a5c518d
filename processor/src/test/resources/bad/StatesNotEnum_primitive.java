package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

// ERROR [StatesNotEnum] int is no enum, so it has no constants to be the states of Inventory. Name an enum.
@Actor(states = int.class)
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
