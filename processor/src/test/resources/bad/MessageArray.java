package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Inventory {
  // ERROR [MessageArray] add(String[]) takes an array, which its sender could change after sending. Write a record that holds a List<String>.
  @Receive void add(String[] ids) {}

  // ERROR [MessageArray] sum(int[]) takes an array, which its sender could change after sending. Write a record that holds a List<Integer>.
  @Receive int sum(int[] counts) {
    return counts.length;
  }
}
