package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

// JAVAC
// ERROR [TypeInaccessible] Gate.Door, the states of Gate, is private, so GateRef cannot name it. Remove "private"; package-private is enough.
@Actor(states = Gate.Door.class)
class Gate {
  private enum Door { OPEN, SHUT }

  @Receive(in = "OPEN") void pass(String name) {}
}
