package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

// ERROR [ActorKind] Inventory is a record, and only a class can be an actor. Write "class Inventory".
@Actor record Inventory(String name) {
  @Receive String check(Check message) {
    return message.id();
  }
}
