// FILE shop/Inventory.java
package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ChildFailed;
import dev.troupe.Directive;
import dev.troupe.Mailbox;
import dev.troupe.Overflow;
import dev.troupe.PostRestart;
import dev.troupe.PostStop;
import dev.troupe.PreRestart;
import dev.troupe.PreStart;
import dev.troupe.Receive;
import dev.troupe.Scope;
import dev.troupe.Supervise;
import dev.troupe.Terminated;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Actor(blocking = true)
@Supervise(on = {IOException.class, IllegalStateException.class}, directive = Directive.RESTART,
    maxRestarts = 5, within = "1m", minBackoff = "100ms", maxBackoff = "10s")
@Supervise(on = RuntimeException.class, directive = Directive.RESUME)
@Supervise(children = Inventory.class, on = IOException.class, directive = Directive.STOP,
    scope = Scope.ALL_FOR_ONE)
@Mailbox(capacity = 10_000, overflow = Overflow.DROP_OLDEST, stash = 50)
public class Inventory {
  Inventory(Map<String, Integer> stock, ActorContext<InventoryRef> context, InventoryRef peer) {}

  @Receive
  StockResult check(CheckStock message) throws IOException {
    return new StockResult(true);
  }

  @Receive
  CompletableFuture<StockResult> later(Later message) {
    return CompletableFuture.completedFuture(new StockResult(true));
  }

  @Receive
  CompletionStage<? extends StockResult> stage(Stage message) {
    return CompletableFuture.completedFuture(new StockResult(true));
  }

  @Receive
  void restock(String productId, int quantity) {}

  @SuppressWarnings("MessageMutable")
  @Receive
  int count(boolean all, long[] counters) throws Exception {
    return 1;
  }

  @Receive
  void flush() {}

  @SuppressWarnings("MessageMutable")
  @Receive
  int[] numbers() {
    return new int[0];
  }

  @Receive
  CompletableFuture<String> name() {
    return CompletableFuture.completedFuture("x");
  }

  @Receive
  void add(int left, int right) {}

  @Receive
  void add(int left, int right, int more) {}

  @Receive
  void terminated(Terminated signal) {}

  @Receive
  void childFailed(ChildFailed signal) {}

  @PreStart
  void open() throws Exception {}

  @PostStop
  void close() {}

  @PreRestart
  void before(Throwable cause) {}

  @PostRestart
  void after() {}
}
// FILE shop/CheckStock.java
package shop;

public record CheckStock(String productId) {}
// FILE shop/Later.java
package shop;

public record Later(String productId) {}
// FILE shop/Stage.java
package shop;

public record Stage(String productId) {}
// FILE shop/StockResult.java
package shop;

public record StockResult(boolean available) {}
// FILE shop/Caller.java
package shop;

import dev.troupe.ActorSystem;
import dev.troupe.PoisonPill;
import dev.troupe.Recipient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class Caller {
  void call(ActorSystem system, InventoryRef peer) {
    InventoryRef inventory = system.spawn(InventoryRef.props(Map.of("a", 1), peer), "inventory");
    InventoryRef other = system.spawn(InventoryRef.propsFrom(c -> new Inventory(Map.of(), c, peer)));
    inventory.tell(new CheckStock("a"));
    CompletableFuture<StockResult> one = inventory.ask(new CheckStock("a"));
    CompletableFuture<StockResult> two = other.ask(new Later("a"), Duration.ofSeconds(1));
    CompletableFuture<StockResult> three = inventory.ask(new Stage("a"));
    inventory.restock("a", 10);
    CompletableFuture<Integer> four = inventory.count(true, new long[0]);
    CompletableFuture<Integer> five = inventory.count(true, new long[0], Duration.ofSeconds(1));
    CompletableFuture<int[]> six = inventory.numbers(Duration.ofSeconds(1));
    CompletableFuture<String> seven = inventory.name();
    inventory.flush();
    inventory.add(1, 2);
    inventory.add(1, 2, 3);
    inventory.tell(PoisonPill.INSTANCE);
    Recipient<CheckStock> recipient = inventory::tell;
    recipient.tell(new CheckStock("a"));
    Optional<InventoryRef> found = system.find(InventoryRef.TYPE, "/inventory");
    CompletableFuture.allOf(one, two, three, four, five, six, seven).join();
    found.orElseThrow();
  }
}
