package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Open(String id) {}

// ERROR [ProtocolNotSealed] int is not sealed, so nobody knows all its messages. Make it sealed, or remove "protocol".
@Actor(protocol = int.class)
class Shop {
  @Receive void open(Open command) {}
}

// ERROR [ProtocolNotSealed] Open is not sealed, so nobody knows all its messages. Make it sealed, or remove "protocol".
@Actor(protocol = Open.class)
class Kiosk {
  @Receive void open(Open command) {}
}

// ERROR [ProtocolNotSealed] Open[] is not sealed, so nobody knows all its messages. Make it sealed, or remove "protocol".
@Actor(protocol = Open[].class)
class Stall {
  @Receive void open(Open command) {}
}
