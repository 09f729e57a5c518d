package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Put<T>(T item) {}

@Actor
// JAVAC it knows no such bound
class Shelf<T extends int, U extends int[], V extends Comparable<V>> {
  @Receive
  void put(Put<T> message) {}

  @Receive
  void more(T one, U other, V last) {}

  // ERROR [HandlerGeneric] all(W, W) has type variables of its own, <W>, which no ref could check. Declare them on the class, or write types in their place.
  // JAVAC nor such
  @Receive <W extends boolean> void all(W one, W other) {}
}
