package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

// OPTION -Atroupe.protocol.lock=$FOLDER/protocol.lock
@Actor
public class Shop {
  // ERROR [ProtocolChanged] Shop.Open was a record and is a class, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  static final class Open {
    private final String door;

    Open(String door) {
      this.door = door;
    }

    String door() {
      return door;
    }
  }

  // ERROR [ProtocolChanged] Shop.Close was a record and is an interface, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  interface Close {}

  // ERROR [ProtocolChanged] Shop.Check was a class and is an enum, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  enum Check {
    ALL
  }

  // ERROR [ProtocolChanged] Shop.Color was an enum and is a class, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  static final class Color {
    static final Color RED = new Color();

    private Color() {}
  }

  // ERROR [ProtocolChanged] Shop.Event was sealed and is not, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  interface Event {}

  // ERROR [ProtocolChanged] Shop.Order was sealed and is not, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  abstract static class Order {
    private final String id;

    Order(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }
  }

  // ERROR [ProtocolChanged] Shop.Ping.at is new, and no constructor goes without it, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  record Ping(long at) {}

  static final class Pong {
    // WARNING [ProtocolUnlocked] Shop.Pong.at is not in protocol.lock yet, so nothing tells when it changes. Compile with -Atroupe.protocol.lock.update=true and commit that file.
    private final long at = 0;

    long at() {
      return at;
    }
  }

  @Receive
  Pong ping(Ping message) {
    return new Pong();
  }

  @Receive
  void open(Open message) {}

  @Receive
  void close(Close message) {}

  @Receive
  void check(Check message) {}

  @Receive
  void paint(Color message) {}

  @Receive
  void event(Event message) {}

  @Receive
  void order(Order message) {}
}
// FILE protocol.lock
format 1
actor shop.Shop takes shop.Shop.Check replies nothing
actor shop.Shop takes shop.Shop.Close replies nothing
actor shop.Shop takes shop.Shop.Color replies nothing
actor shop.Shop takes shop.Shop.Event replies nothing
actor shop.Shop takes shop.Shop.Open replies nothing
actor shop.Shop takes shop.Shop.Order replies nothing
actor shop.Shop takes shop.Shop.Ping replies shop.Shop.Pong
class shop.Shop.Check id: java.lang.String
class shop.Shop.Order id: java.lang.String
empty shop.Shop.Close
enum shop.Shop.Color RED
record shop.Shop.Open 1 door: java.lang.String
sealed shop.Shop.Event permits shop.Opened
sealed shop.Shop.Event permits shop.Shut
sealed shop.Shop.Order permits shop.Shop.Bill
