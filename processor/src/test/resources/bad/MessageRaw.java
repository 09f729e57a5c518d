package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;
import java.util.Map;

record Box<T>(T content) {}

@Actor
class Inventory {
  // ERROR [MessageRaw] add(List) takes a raw List, so its message could hold anything. Write its type arguments.
  @Receive void add(List ids) {}

  // ERROR [MessageRaw] put(Map<String, Box>) takes a raw Box, so its message could hold anything. Write its type arguments.
  @Receive void put(Map<String, Box> boxes) {}
}
