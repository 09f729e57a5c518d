package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;

@Actor
class Inventory {
  // ERROR [ContextMismatch] contexts is an ActorContext<InventoryRef>[], but what is injected into Inventory is an ActorContext<InventoryRef>. Write "ActorContext<InventoryRef>".
  Inventory(ActorContext<InventoryRef>... contexts) {}

  @Receive
  void check(Check message) {}

  record Check() {}
}
