package shop;

import dev.troupe.Actor;
import dev.troupe.PreStart;
import dev.troupe.Receive;

record Open(String id) {}

@Actor
class Inventory {
  @PreStart
  @Receive
  // ERROR [HandlerAndHook] open(Open) is a handler and a hook at once, by @Receive and @PreStart. Remove one of the two.
  void open(Open message) {}
}
