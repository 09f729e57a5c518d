package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

interface Event {}

record Cancelled(String id) implements Event {}

enum Phase { OPEN, CLOSED }

@Actor(states = Phase.class)
class Ledger {
  @Receive Number any(Event event) {
    return 1;
  }

  // Closed, any(Event) answers a Cancelled too, and that would be no Integer.
  // ERROR [ReplyBreaksSupertype] cancelled(Cancelled) replies Integer, but any(Event) replies Number, and ask(Event) takes a Cancelled too. Reply a Number.
  @Receive(in = "OPEN") Integer cancelled(Cancelled event) {
    return 1;
  }
}
