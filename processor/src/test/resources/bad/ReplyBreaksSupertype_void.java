package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

interface Event {}

record Cancelled(String id) implements Event {}

@Actor
class Ledger {
  @Receive void any(Event event) {}

  // ERROR [ReplyBreaksSupertype] cancelled(Cancelled) replies String, but any(Event) is void, and ask(Event) takes a Cancelled too. Make it void.
  @Receive String cancelled(Cancelled event) {
    return event.id();
  }
}
