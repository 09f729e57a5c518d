package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
// JAVAC it knows no such bound
class Shelf<T extends T[]> {
  @Receive
  // WARNING [MessageMutable] put(T, T[]) takes a T[], which its sender could change after sending. Take a List<T>.
  void put(T one, T[] more) {}

  @Receive
  void fill() {
    put(null, null);
  }
}
