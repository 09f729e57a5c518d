package shop;

import dev.troupe.Actor;

// ERROR [ActorKind] Inventory is an annotation, and only a class can be an actor. Write "class Inventory".
// ERROR [ActorWithoutHandler] Inventory has no handler, so nothing could be sent to it. Add @Receive to a method that takes a message.
@Actor @interface Inventory {
  String value();
}
