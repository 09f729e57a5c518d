package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

// OPTION -Atroupe.protocol.lock=$FOLDER/protocol.lock
@Actor
// ERROR [ProtocolChanged] Shop no longer takes shop.Close, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
// ERROR [ProtocolChanged] Shop no longer takes shop.Shop#leave(java.lang.String), which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
public class Shop {
  @Receive
  void open(Open message) {}

  @Receive
  // ERROR [ProtocolChanged] check(Check) replied java.lang.Integer and replies java.lang.Long, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  long check(Check message) {
    return 1;
  }

  @Receive
  void paint(Paint message) {}

  @Receive
  void event(Event message) {}

  @Receive
  void move(Move message) {}

  @Receive
  void pair(Pair message) {}

  @Receive
  // ERROR [ProtocolChanged] howMany of restock(String, int) is now called amount, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  void restock(String id, int amount) {}
}

// ERROR [ProtocolChanged] Open.door is new, and no constructor goes without it, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
record Open(String door) {}

// ERROR [ProtocolChanged] Check.note is gone, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
record Check(
    // ERROR [ProtocolChanged] Check.productId is now called product, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
    String product,
    // ERROR [ProtocolChanged] Check.quantity was int and is long, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
    long quantity) {}

record Paint(Color color, Thickness thickness) {
  // ERROR [ProtocolChanged] Paint.Color.RED is gone, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
  enum Color {
    BLUE
  }

  static final class Thickness {
    // ERROR [ProtocolChanged] Paint.Thickness.millimetres was int and is double, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
    private final double millimetres;

    Thickness(double millimetres) {
      this.millimetres = millimetres;
    }
  }
}

// ERROR [ProtocolChanged] Event no longer permits shop.Shut, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
sealed interface Event permits Opened {}

record Opened() implements Event {}

// ERROR [ProtocolChanged] Move had its fields in the order x, y, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
record Move(int y, int x) {}

// ERROR [ProtocolChanged] Pair.first is gone, which older senders do not know. Take it back, or accept it: compile with -Atroupe.protocol.lock.update=true and commit protocol.lock.
record Pair(String second) {}
// FILE protocol.lock
format 1
actor shop.Shop takes shop.Check replies java.lang.Integer
actor shop.Shop takes shop.Close replies nothing
actor shop.Shop takes shop.Event replies nothing
actor shop.Shop takes shop.Move replies nothing
actor shop.Shop takes shop.Open replies nothing
actor shop.Shop takes shop.Paint replies nothing
actor shop.Shop takes shop.Pair replies nothing
actor shop.Shop takes shop.Shop#leave(java.lang.String) replies nothing
actor shop.Shop takes shop.Shop#restock(java.lang.String,int) replies nothing
call shop.Shop#leave(java.lang.String) 1 why: java.lang.String
call shop.Shop#restock(java.lang.String,int) 1 id: java.lang.String
call shop.Shop#restock(java.lang.String,int) 2 howMany: int
class shop.Paint.Thickness millimetres: int
empty shop.Open
empty shop.Opened
enum shop.Paint.Color BLUE
enum shop.Paint.Color RED
record shop.Check 1 productId: java.lang.String
record shop.Check 2 quantity: int
record shop.Check 3 note: java.lang.String
record shop.Move 1 x: int
record shop.Move 2 y: int
record shop.Pair 1 first: java.lang.String
record shop.Pair 2 second: java.lang.String
record shop.Paint 1 color: shop.Paint.Color
record shop.Paint 2 thickness: shop.Paint.Thickness
sealed shop.Event permits shop.Opened
sealed shop.Event permits shop.Shut
type shop.Event is an interface
