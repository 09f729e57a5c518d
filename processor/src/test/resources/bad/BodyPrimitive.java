// OPTION -Atroupe.protocol=$FOLDER/protocol
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;

@Actor
class Shop {
  record Count() {}

  @Receive
  void count(Count message, CompletableFuture<Integer> other) {
    // JAVAC a primitive has no constructor
    other.thenAccept(count -> int::new);
  }
}
