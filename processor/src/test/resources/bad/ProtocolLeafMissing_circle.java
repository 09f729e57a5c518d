package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

sealed interface Command permits Open, Shut {}

// JAVAC it permits what does not extend it
sealed interface Open extends Command permits Command, Late {}

record Late() implements Open {}

record Shut() implements Command {}

// ERROR [ProtocolLeafMissing] Command permits Late, for which Shop has no handler. Add a method with @Receive.
@Actor(protocol = Command.class)
class Shop {
  @Receive
  void shut(Shut message) {}
}
