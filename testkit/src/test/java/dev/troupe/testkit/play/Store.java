package dev.troupe.testkit.play;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Answers after a second. */
@Actor
public class Store {
  private final ActorContext<StoreRef> context;

  Store(ActorContext<StoreRef> context) {
    this.context = context;
  }

  @Receive
  CompletableFuture<String> answer(Asks message) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    context
        .timers()
        .once(
            message,
            Duration.ofSeconds(1),
            () -> answer.complete("answer to " + message.question()));
    return answer;
  }
}
