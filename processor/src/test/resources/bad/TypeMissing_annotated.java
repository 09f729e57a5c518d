package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

// JAVAC
record Open() implements @Deprecated Command {}

@Actor
// JAVAC
// ERROR [TypeMissing] Nothing declares Counter, which Till extends or implements. Import it, or add what declares it to the class path.
class Till implements @Deprecated Counter<String> {
  @Receive
  // ERROR [TypeMissing] Nothing declares Command, part of the message of open(Open). Import it, or add what declares it to the class path.
  void open(Open message) {}
}
