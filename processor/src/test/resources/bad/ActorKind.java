package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
// ERROR [ActorKind] Inventory is an interface, and only a class can be an actor. Write "class Inventory".
public interface Inventory {
  @Receive String check(Check message);
}
