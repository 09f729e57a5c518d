package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Get(String id) {}

enum Phase { OPEN, CLOSED }

@Actor(states = Phase.class)
class Shop {
  @Receive(in = "OPEN") String open(Get message) {
    return message.id();
  }

  // ERROR [ReplyDiffers] closed(Get) replies Integer, but open(Get) replies String, and ask(Get) has one type. Let both reply the same.
  @Receive(in = "CLOSED") int closed(Get message) {
    return 0;
  }
}
