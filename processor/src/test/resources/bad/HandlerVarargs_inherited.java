package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

abstract class Base {
  // ERROR [HandlerVarargs] Base.add(String...) has varargs, which its sender could change after sending. Take a List<String> instead.
  @Receive void add(String... ids) {}
}

@Actor
class Inventory extends Base {
  @Receive void restock(String id, int quantity) {}
}
