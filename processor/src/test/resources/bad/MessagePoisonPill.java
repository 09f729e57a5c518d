package shop;

import dev.troupe.Actor;
import dev.troupe.PoisonPill;
import dev.troupe.Receive;

@Actor
class Inventory {
  // ERROR [MessagePoisonPill] stop(PoisonPill) takes a PoisonPill, which stops every actor by itself. Remove the handler; @PostStop sees the end.
  @Receive void stop(PoisonPill pill) {}
}
