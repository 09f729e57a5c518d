package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

sealed interface Command<T> permits Open, Shut {}

record Open(String id) implements Command<String> {}

record Shut(String id) implements Command<Integer> {}

// ERROR [ProtocolGeneric] Command has type variables, which tell(Command) could not check. Remove them, or remove "protocol".
@Actor(protocol = Command.class)
class Shop {
  @Receive void open(Open command) {}
}
