package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Inventory {
  Inventory(
      ActorContext<InventoryRef> context,
      int size,
      // ERROR [ContextTwice] Inventory(ActorContext<InventoryRef>, int, ActorContext<InventoryRef>) takes an ActorContext twice, and there is one to inject. Remove "again".
      ActorContext<InventoryRef> again) {}

  @Receive String check(Check message) {
    return message.id();
  }
}
