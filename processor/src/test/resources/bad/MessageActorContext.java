package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.List;

@Actor
class Inventory {
  @Receive
  // ERROR [MessageActorContext] own(ActorContext<InventoryRef>) takes an ActorContext, which only its own actor may use. Take a ref in its place: the sender's is context.self().
  void own(ActorContext<InventoryRef> context) {}

  @Receive
  // ERROR [MessageActorContext] others(List<ActorContext<InventoryRef>>, int) takes an ActorContext, which only its own actor may use. Take a ref in its place: the sender's is context.self().
  void others(List<ActorContext<InventoryRef>> contexts, int first) {}
}
