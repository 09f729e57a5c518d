package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

record Check(String id) {}

@Actor
class Inventory {
  // ERROR [ConstructorGeneric] Inventory(List<T>) has type variables of its own, <T>, which props(...) could not hand on. Declare them on the class, or write types in their place.
  <T extends Comparable<T>> Inventory(List<T> stock) {}

  @Receive String check(Check message) {
    return message.id();
  }
}
