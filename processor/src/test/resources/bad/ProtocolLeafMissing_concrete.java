package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

sealed class Command permits Open, Shut {}

sealed class Open extends Command permits OpenLate {}

final class OpenLate extends Open {}

final class Shut extends Command {}

// ERROR [ProtocolLeafMissing] Command permits Command, Open and Shut, for which Shop has no handler. Add a method with @Receive for each.
@Actor(protocol = Command.class)
class Shop {
  @Receive void late(OpenLate command) {}
}
