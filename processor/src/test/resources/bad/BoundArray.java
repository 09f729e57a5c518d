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
  // WARNING [BlockingCall] take(T, int) waits in a synchronized method, and with it a thread that all actors share. Leave it out, as nobody else uses an actor's fields, or write @Actor(blocking = true).
  synchronized void take(T one, int two) {}

  @Receive
  void fill() {
    put(null, null);
  }
}
