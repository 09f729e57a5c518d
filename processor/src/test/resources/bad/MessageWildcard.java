package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;
import java.util.Map;

@Actor
class Inventory {
  // ERROR [MessageWildcard] add(List<?>) takes a type with a wildcard, so its message could hold anything. Write a type in place of "?".
  @Receive void add(List<?> ids) {}

  @Receive
  void put(
      // ERROR [MessageWildcard] put(Map<String, ? extends Number>) takes a type with a wildcard, so its message could hold anything. Write a type in place of "? extends Number".
      Map<String, ? extends Number> counts) {}
}
