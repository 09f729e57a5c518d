package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Mailbox;
import dev.troupe.Receive;
import dev.troupe.Supervise;

// JAVAC it is no boolean
@Actor(blocking = 'c')
// JAVAC nor that a number
@Mailbox(capacity = "10")
// JAVAC nor that a text
@Supervise(on = Exception.class, directive = Directive.RESTART, within = 1)
class Inventory {
  @Receive
  void restock(String productId, int quantity) {}
}
