// OPTION -Atroupe.MessageMutable=error
// OPTION -Atroupe.ActorStateExposed=off
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.Date;

@Actor
public class Inventory {
  int exposed;

  // ERROR [MessageMutable] Booked.when is a Date, which whoever has it can change. Write an Instant.
  record Booked(Date when) {}

  @SuppressWarnings({"unused", "MessageMutable"})
  record Silenced(Date when) {}

  static class Partly {
    static final String ID = "Message" + "Mutable";

    @SuppressWarnings(ID)
    int silenced;

    // ERROR [MessageMutable] Partly.told is not final, so it could change after it was sent. Make it final, or write a record.
    int told;
  }

  @Receive
  void book(Booked message) {}

  @Receive
  void silenced(Silenced message) {}

  @Receive
  void partly(Partly message) {}
}
