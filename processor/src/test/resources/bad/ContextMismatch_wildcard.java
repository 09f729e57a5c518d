package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Inventory {
  // ERROR [ContextMismatch] context is an ActorContext<?>, but what is injected into Inventory is an ActorContext<InventoryRef>. Write "ActorContext<InventoryRef>".
  Inventory(ActorContext<?> context) {}

  @Receive String check(Check message) {
    return message.id();
  }
}
