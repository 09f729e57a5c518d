package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

// JAVAC
record Open() implements Command {}

@Actor
class Till {
  @Receive
  // ERROR [TypeMissing] Nothing declares Command, part of the message of open(Open). Import it, or add what declares it to the class path.
  void open(Open message) {}
}
