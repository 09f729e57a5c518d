package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

@Actor
class Inventory {
  @Receive
  // ERROR [MessageWildcard] add(List<List<? super String>>) takes a type with a wildcard, so its message could hold anything. Write a type in place of "? super String".
  void add(List<List<? super String>> ids) {}
}
