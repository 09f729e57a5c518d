package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Inventory {
  // ERROR [HandlerVarargs] add(String...) has varargs, which its sender could change after sending. Take a List<String> instead.
  @Receive void add(String... ids) {}

  // ERROR [HandlerVarargs] sum(String, int...) has varargs, which its sender could change after sending. Take a List<Integer> instead.
  @Receive int sum(String id, int... counts) {
    return counts.length;
  }
}
