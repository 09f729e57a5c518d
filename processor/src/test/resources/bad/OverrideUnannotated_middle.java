package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

abstract class Base {
  @Receive void check(Check message) {}
}

abstract class Middle extends Base {
  // ERROR [OverrideUnannotated] Middle.check(Check) overrides Base.check(Check), which is @Receive, and is not itself. Add @Receive.
  @Override void check(Check message) {}
}

@Actor
class Inventory extends Middle {
  @Receive void restock(String id, int quantity) {}
}

@Actor
class Order extends Middle {
  @Override @Receive void check(Check message) {}
}
