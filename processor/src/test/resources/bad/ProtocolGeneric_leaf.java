package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

sealed interface Command permits Put {}

record Put<T>(T value) implements Command {}

@Actor(protocol = Command.class)
class Shop {
  // ERROR [ProtocolGeneric] Put has type variables, which tell(Command) could not check. Remove them, or remove "protocol".
  @Receive void put(Put<String> command) {}
}
