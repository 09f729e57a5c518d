package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.Map;

@Actor
class Shop {
  // WARNING [MessageMutable] Sorted.all is a Map<String, Lost> that is kept as handed over, so whoever made it can still change it. Write "all = Map.copyOf(all);" in its compact constructor.
  // JAVAC nobody declares Lost
  record Sorted<A>(Map<A, Lost<? super A>> all) {}

  @Receive
  void sort(Sorted<String> message) {}
}
