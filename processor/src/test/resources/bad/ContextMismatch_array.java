package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.List;

@Actor
class Inventory {
  Inventory(
      // ERROR [ContextMismatch] lists is a List<ActorContext<InventoryRef>>[], but what is injected into Inventory is an ActorContext<InventoryRef>. Write "ActorContext<InventoryRef>".
      List<ActorContext<InventoryRef>>[] lists,
      // ERROR [ContextMismatch] contexts is an ActorContext<InventoryRef>[], but what is injected into Inventory is an ActorContext<InventoryRef>. Write "ActorContext<InventoryRef>".
      ActorContext<InventoryRef>... contexts) {}

  @Receive
  void check(Check message) {}

  record Check() {}
}
