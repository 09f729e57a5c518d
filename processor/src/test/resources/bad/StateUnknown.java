package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

record Reserve(String id) {}

enum Phase { OPEN, SHUT, LOCKED }

@Actor(states = Phase.class)
class Inventory {
  // ERROR [StateUnknown] Phase has no constant "OPNE". Did you mean "OPEN"?
  @Receive(in = "OPNE") String check(Check message) {
    return message.id();
  }

  @Receive(
      in = {
        "OPEN",
        // ERROR [StateUnknown] Phase has no constant "locked". Did you mean "LOCKED"?
        "locked",
        // ERROR [StateUnknown] Phase has no constant "RUNNING". Write "OPEN", "SHUT" or "LOCKED".
        "RUNNING",
        // ERROR [StateUnknown] Phase has no constant "Phase.SHUT". Did you mean "SHUT"?
        "Phase.SHUT",
        // ERROR [StateUnknown] Phase has no constant "". Write "OPEN", "SHUT" or "LOCKED".
        ""
      })
  void reserve(Reserve message) {}
}
