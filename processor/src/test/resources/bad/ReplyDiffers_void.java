package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;

record Get(String id) {}

record Put(String id) {}

enum Phase { OPEN, CLOSED }

@Actor(states = Phase.class)
class Shop {
  @Receive(in = "OPEN") String open(Get message) {
    return message.id();
  }

  // ERROR [ReplyDiffers] closed(Get) is void, but open(Get) replies String, and ask(Get) has one type. Let both reply the same.
  @Receive(in = "CLOSED") void closed(Get message) {}

  @Receive(in = "OPEN") String put(Put message) {
    return message.id();
  }

  @Receive(in = "CLOSED") CompletableFuture<String> later(Put message) {
    return new CompletableFuture<>();
  }
}
