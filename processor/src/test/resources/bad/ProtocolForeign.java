package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import dev.troupe.Terminated;

sealed interface Command permits Open {}

record Open(String id) implements Command {}

record Ping(String id) {}

record Order(String id) {}

@Actor(protocol = Command.class)
class Shop {
  @Receive void open(Open command) {}

  // ERROR [ProtocolForeign] ping(Ping) handles a Ping, which is no Command. Make it one, or remove the handler.
  @Receive void ping(Ping ping) {}

  // ERROR [ProtocolForeign] order(Order) handles an Order, which is no Command. Make it one, or remove the handler.
  @Receive void order(Order order) {}

  @Receive void gone(Terminated signal) {}
}
