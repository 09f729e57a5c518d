package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

interface Event {}

record Cancelled(String id) implements Event {}

record Refunded(String id) implements Event {}

record Noted(String id) implements Event {}

@Actor
class Ledger {
  @Receive Number any(Event event) {
    return 1;
  }

  // ERROR [ReplyBreaksSupertype] cancelled(Cancelled) replies String, but any(Event) replies Number, and ask(Event) takes a Cancelled too. Reply a Number, or a subtype.
  @Receive String cancelled(Cancelled event) {
    return event.id();
  }

  // ERROR [ReplyBreaksSupertype] noted(Noted) is void, but any(Event) replies Number, and ask(Event) takes a Noted too. Reply a Number, or a subtype.
  @Receive void noted(Noted event) {}

  @Receive int refunded(Refunded event) {
    return 1;
  }
}
