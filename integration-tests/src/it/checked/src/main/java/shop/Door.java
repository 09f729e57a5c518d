package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;

/** Has states, a protocol, and messages that overlap. */
@Actor(states = Door.State.class, protocol = Door.Event.class)
class Door {
  private final ActorContext<DoorRef> context;

  enum State {
    OPEN,
    SHUT
  }

  /** What a door takes. */
  sealed interface Event {}

  /** One pushes it. */
  record Push(int force) implements Event {}

  /** One knocks. */
  record Knock(int times) implements Event {}

  Door(ActorContext<DoorRef> context, String... labels) {
    this.context = context;
    context.log().debug("labels: {}", labels.length);
  }

  @Receive
  void any(Event message) {
    context.log().debug("any");
  }

  @Receive(in = "OPEN")
  void shut(Push message) {
    context.become(State.SHUT);
  }

  @Receive(in = "SHUT")
  void open(Push message) {
    context.become(State.OPEN);
  }

  /** Deprecated, to see that its reference does not warn of it. */
  @Deprecated
  @Receive
  void knock(Knock message) {
    context.log().debug("knock");
  }
}
