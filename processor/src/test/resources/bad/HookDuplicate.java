package shop;

import dev.troupe.Actor;
import dev.troupe.PreStart;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Inventory {
  @PreStart void open() {}

  // ERROR [HookDuplicate] load() and open() are both @PreStart. Keep one; it may call the other.
  @PreStart void load() {}

  @Receive String check(Check message) {
    return message.id();
  }
}
