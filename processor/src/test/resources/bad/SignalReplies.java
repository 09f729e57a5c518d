package shop;

import dev.troupe.Actor;
import dev.troupe.ChildFailed;
import dev.troupe.Receive;
import dev.troupe.Terminated;
import java.util.concurrent.CompletableFuture;

@Actor
class Inventory {
  // ERROR [SignalReplies] failed(ChildFailed) replies String, but ChildFailed is a signal, and nobody asked. Make it void.
  @Receive String failed(ChildFailed signal) {
    return "";
  }

  // ERROR [SignalReplies] gone(Terminated) replies CompletableFuture<String>, but Terminated is a signal, and nobody asked. Make it void.
  @Receive CompletableFuture<String> gone(Terminated signal) {
    return new CompletableFuture<>();
  }
}
