package shop;

import dev.troupe.Actor;
import dev.troupe.PreStart;
import dev.troupe.Receive;

record Check(String id) {}

interface Opens {
  @PreStart default void open() {}
}

@Actor
class Inventory implements Opens {
  // ERROR [OverrideUnannotated] open() overrides Opens.open(), which is @PreStart, and is not itself. Add @PreStart.
  @Override public void open() {}

  @Receive String check(Check message) {
    return message.id();
  }
}
