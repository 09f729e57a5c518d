package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

sealed interface Command permits Open, Shut, Admin {}

record Open(String id) implements Command {}

record Shut(String id) implements Command {}

sealed interface Admin extends Command permits Reset, Audit {}

record Reset(String id) implements Admin {}

non-sealed interface Audit extends Admin {}

// ERROR [ProtocolLeafMissing] Command permits Shut, Reset and Audit, for which Shop has no handler. Add a method with @Receive for each.
@Actor(protocol = Command.class)
class Shop {
  @Receive void open(Open command) {}
}

// ERROR [ProtocolLeafMissing] Command permits Shut, for which Kiosk has no handler. Add a method with @Receive.
@Actor(protocol = Command.class)
class Kiosk {
  @Receive void open(Open command) {}

  @Receive void admin(Admin command) {}
}
