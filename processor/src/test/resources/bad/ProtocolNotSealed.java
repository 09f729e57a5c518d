package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

interface Command {}

record Open(String id) implements Command {}

// ERROR [ProtocolNotSealed] Command is not sealed, so nobody knows all its messages. Make it sealed, or remove "protocol".
@Actor(protocol = Command.class)
class Shop {
  @Receive void open(Open command) {}
}
