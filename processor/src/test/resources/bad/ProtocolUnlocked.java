package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

// OPTION -Atroupe.protocol.lock=$FOLDER/protocol.lock
@Actor
public class Shop {
  @Receive
  void open(Open message) {}

  @Receive
  // WARNING [ProtocolUnlocked] shop.Close is not in protocol.lock yet, so nothing tells when it changes. Compile with -Atroupe.protocol.lock.update=true and commit that file.
  void close(Close message) {}

  @Receive
  // WARNING [ProtocolUnlocked] shop.Shop#restock(java.lang.String,int) is not in protocol.lock yet, so nothing tells when it changes. Compile with -Atroupe.protocol.lock.update=true and commit that file.
  void restock(String id, int amount) {}

  @Receive
  void event(Event message) {}
}

// WARNING [ProtocolUnlocked] Open.hour is not in protocol.lock yet, so nothing tells when it changes. Compile with -Atroupe.protocol.lock.update=true and commit that file.
record Open(Door door, int hour) {
  Open(Door door) {
    this(door, 8);
  }
}

record Close(String door) {}

// WARNING [ProtocolUnlocked] Door.BACK is not in protocol.lock yet, so nothing tells when it changes. Compile with -Atroupe.protocol.lock.update=true and commit that file.
enum Door {
  FRONT,
  BACK
}

// WARNING [ProtocolUnlocked] shop.Shut is not in protocol.lock yet, so nothing tells when it changes. Compile with -Atroupe.protocol.lock.update=true and commit that file.
sealed interface Event {}

record Opened() implements Event {}

record Shut() implements Event {}
// FILE protocol.lock
# A file may be written by hand, with empty lines.

format 1
actor shop.Shop takes shop.Event replies nothing
actor shop.Shop takes shop.Open replies nothing
record shop.Open 1 door: shop.Door
sealed shop.Event permits shop.Opened
type shop.Event is an interface
empty shop.Opened
enum shop.Door FRONT
