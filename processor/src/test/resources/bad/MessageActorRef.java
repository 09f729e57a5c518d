package shop;

import dev.troupe.Actor;
import dev.troupe.ActorRef;
import dev.troupe.Receive;

@Actor
class Inventory {
  // ERROR [MessageActorRef] join(ActorRef) takes an ActorRef, which does not say what it is for. Write a record that holds it, or take a ref of the actor's own type.
  @Receive void join(ActorRef member) {}
}
