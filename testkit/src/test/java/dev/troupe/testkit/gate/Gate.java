package dev.troupe.testkit.gate;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.function.Consumer;

/** Lets pass while it is open, and says in which state each message found it. */
@Actor(states = Door.class)
public final class Gate {
  private final ActorContext<GateRef> context;
  private final Consumer<ActorContext<GateRef>> act;

  Gate(ActorContext<GateRef> context, Consumer<ActorContext<GateRef>> act) {
    this.context = context;
    this.act = act;
  }

  @Receive
  boolean act() {
    act.accept(context);
    return true;
  }

  @Receive
  String push() {
    context.become(Door.OPEN);
    return "pushed";
  }

  @Receive
  String tear() {
    context.become(Door.OPEN);
    throw new IllegalStateException("torn");
  }

  @Receive
  String pull() {
    context.become(Door.CLOSED);
    return "pulled";
  }

  @Receive(in = "OPEN")
  String through(Pass who) {
    return "open " + who.number();
  }

  @Receive
  String against(Pass who) {
    return "any " + who.number();
  }

  @Receive(in = "CLOSED")
  String knock() {
    return "knocked";
  }
}
