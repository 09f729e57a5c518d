package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import dev.troupe.Terminated;

@Actor
class Inventory {
  @Receive void gone(Terminated signal) {}

  // ERROR [HandlerDuplicate] lost(Terminated) and gone(Terminated) both handle Terminated. Keep one of them.
  @Receive void lost(Terminated signal) {}
}
