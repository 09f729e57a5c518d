package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

record Check(String id) {}

@Actor
class Inventory {
  // ERROR [ReplyUntyped] check(Check) returns a raw CompletableFuture, so nobody knows what it replies. Write its type argument.
  @Receive CompletableFuture check(Check message) {
    return new CompletableFuture<String>();
  }

  // ERROR [ReplyUntyped] count(String, int) returns a raw CompletionStage, so nobody knows what it replies. Write its type argument.
  @Receive CompletionStage count(String id, int from) {
    return new CompletableFuture<String>();
  }
}
