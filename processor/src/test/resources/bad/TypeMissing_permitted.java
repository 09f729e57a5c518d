package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Open() implements Command {}

// JAVAC
sealed interface Command permits Open, Close {}

// ERROR [TypeMissing] Nothing declares Close, part of the protocol of Till. Import it, or add what declares it to the class path.
@Actor(protocol = Command.class)
class Till {
  @Receive
  void open(Open message) {}
}
