package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

// ERROR [ActorKind] Inventory is an enum, and only a class can be an actor. Write "class Inventory".
@Actor enum Inventory {
  MAIN;

  @Receive String check(Check message) {
    return message.id();
  }
}
