package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

interface Checks {
  @Receive default void check(Check message) {}
}

@Actor
class Inventory implements Checks {
  // ERROR [OverrideUnannotated] check(Check) overrides Checks.check(Check), which is @Receive, and is not itself. Add @Receive.
  @Override public void check(Check message) {}
}
