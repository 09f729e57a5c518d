package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

@Actor
class Inventory {
  // ERROR [HandlerGeneric] add(T) has type variables of its own, <T>, which no ref could check. Declare them on the class, or write types in their place.
  @Receive <T> void add(T item) {}

  // ERROR [HandlerGeneric] copy(List<A>, List<B>) has type variables of its own, <A, B>, which no ref could check. Declare them on the class, or write types in their place.
  @Receive <A, B extends A> void copy(List<A> to, List<B> from) {}
}
