package shop;

import dev.troupe.Actor;

@Actor
// ERROR [ActorWithoutHandler] Inventory has no handler, so nothing could be sent to it. Add @Receive to a method that takes a message.
class Inventory {
  String check(String id) {
    return id;
  }
}
