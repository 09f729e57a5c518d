// FILE door/Door.java
package door;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import dev.troupe.Terminated;

@Actor(states = Door.State.class)
class Door {
  enum State {
    OPEN,
    HALF_OPEN,
    locked
  }

  sealed interface Event permits Push, Kick {}

  record Push() implements Event {}

  record Kick(int force) implements Event {}

  record Status() {}

  private final ActorContext<DoorRef> context;

  Door(ActorContext<DoorRef> context) {
    this.context = context;
  }

  @Receive(in = "OPEN")
  void pushOpen(Push message) {
    context.become(State.HALF_OPEN);
  }

  @Receive(in = {"HALF_OPEN", "locked"})
  void pushOther(Push message) {}

  @Receive
  void any(Event message) {}

  @Receive(in = "locked")
  void kickLocked(Kick message) {}

  @Receive
  String status(Status message) {
    return "";
  }

  @Receive(in = "OPEN")
  String statusOpen(Status message) {
    return "open";
  }

  @Receive(in = "locked")
  void knock(int times, String secret) {}

  @Receive(in = "OPEN")
  void terminated(Terminated signal) {}
}
