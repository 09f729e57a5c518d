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

  // ERROR [ProtocolChanged] Shop.Ping was no record and is one, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  record Ping(long at) {}

  static final class Pong {
    // WARNING [ProtocolUnlocked] Shop.Pong.at is not in protocol.lock yet, so nothing tells when it changes. Compile with -Atroupe.protocol.lock.update=true and commit that file.
    private final long at = 0;

    long at() {
      return at;
    }
  }

  // ERROR [ProtocolChanged] Shop.Token was an interface and is a class, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  static final class Token {}

  // ERROR [ProtocolChanged] Shop.Mark was a class and is an interface, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  interface Mark {}

  // ERROR [ProtocolChanged] Shop.Note was an interface and is an annotation, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  @interface Note {}

  // ERROR [ProtocolChanged] Shop.Side was an enum and is a class, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  static final class Side {}

  // ERROR [ProtocolChanged] Shop.Move was an interface and is a class, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  abstract static sealed class Move {}

  static final class Step extends Move {}

  // ERROR [ProtocolChanged] Shop.Shape was not sealed and is, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  sealed interface Shape {}

  record Circle() implements Shape {}

  // WARNING [ProtocolUnlocked] Shop.Mood.GOOD is not in protocol.lock yet, so nothing tells when it changes. Compile with -Atroupe.protocol.lock.update=true and commit that file.
  enum Mood {
    GOOD
  }

  // WARNING [ProtocolUnlocked] That Shop.Odd is an interface is not in protocol.lock yet, so nothing tells when it changes. Compile with -Atroupe.protocol.lock.update=true and commit that file.
  interface Odd {}

  // WARNING [ProtocolUnlocked] That Shop.Way is an interface is not in protocol.lock yet, so nothing tells when it changes. Compile with -Atroupe.protocol.lock.update=true and commit that file.
  sealed interface Way {}

  record Path() implements Way {}

  @Receive
  void way(Way message) {}

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

  @Receive
  void token(Token message) {}

  @Receive
  void mark(Mark message) {}

  @Receive
  void note(Note message) {}

  @Receive
  void side(Side message) {}

  @Receive
  void move(Move message) {}

  @Receive
  void shape(Shape message) {}

  @Receive
  void mood(Mood message) {}

  @Receive
  void odd(Odd message) {}
}
// FILE protocol.lock
format 1
actor shop.Shop takes shop.Shop.Check replies nothing
actor shop.Shop takes shop.Shop.Close replies nothing
actor shop.Shop takes shop.Shop.Color replies nothing
actor shop.Shop takes shop.Shop.Event replies nothing
actor shop.Shop takes shop.Shop.Open replies nothing
actor shop.Shop takes shop.Shop.Order replies nothing
actor shop.Shop takes shop.Shop.Token replies nothing
actor shop.Shop takes shop.Shop.Mark replies nothing
actor shop.Shop takes shop.Shop.Note replies nothing
actor shop.Shop takes shop.Shop.Side replies nothing
actor shop.Shop takes shop.Shop.Move replies nothing
actor shop.Shop takes shop.Shop.Shape replies nothing
actor shop.Shop takes shop.Shop.Mood replies nothing
actor shop.Shop takes shop.Shop.Odd replies nothing
actor shop.Shop takes shop.Shop.Way replies nothing
sealed shop.Shop.Way permits shop.Shop.Path
empty shop.Shop.Path
actor shop.Shop takes shop.Shop.Ping replies shop.Shop.Pong
class shop.Shop.Check id: java.lang.String
class shop.Shop.Order id: java.lang.String
empty shop.Shop.Close
enum shop.Shop.Color RED
record shop.Shop.Open 1 door: java.lang.String
sealed shop.Shop.Event permits shop.Opened
sealed shop.Shop.Event permits shop.Shut
sealed shop.Shop.Order permits shop.Shop.Bill
sealed shop.Shop.Move permits shop.Shop.Step
type shop.Shop.Mark is a class
type shop.Shop.Mood is an enum
type shop.Shop.Move is an interface
type shop.Shop.Note is an interface
type shop.Shop.Shape is an interface
type shop.Shop.Side is an enum
type shop.Shop.Step is a class
type shop.Shop.Token is an interface
