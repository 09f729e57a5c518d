package shop;

import dev.troupe.PostStop;
import dev.troupe.PreStart;

class Inventory {
  // ERROR [HookOutsideActor] open() is a hook, but Inventory is no actor. Add @Actor to Inventory, or remove @PreStart.
  @PreStart void open() {}

  // ERROR [HookOutsideActor] close() is a hook, but Inventory is no actor. Add @Actor to Inventory, or remove @PostStop.
  @PostStop void close() {}
}
