package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ChildFailed;
import dev.troupe.Directive;
import dev.troupe.Mailbox;
import dev.troupe.Overflow;
import dev.troupe.PostRestart;
import dev.troupe.PreStart;
import dev.troupe.Receive;
import dev.troupe.Scope;
import dev.troupe.Supervise;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Has children, rules, a bounded mailbox, and handlers of every kind of reply. */
@Actor
@Supervise(on = IOException.class, directive = Directive.RESUME)
@Supervise(
    on = RuntimeException.class,
    directive = Directive.RESTART,
    maxRestarts = 5,
    within = "1m",
    minBackoff = "100ms",
    maxBackoff = "10s")
@Supervise(
    on = {IllegalStateException.class, IllegalArgumentException.class},
    directive = Directive.STOP,
    children = {Shelf.class, Door.class},
    scope = Scope.REST_FOR_ONE)
@Mailbox(capacity = 10_000, overflow = Overflow.DROP_OLDEST)
public class Inventory {
  private final ActorContext<InventoryRef> context;
  private final Map<String, Integer> stock;

  Inventory(Map<String, Integer> initialStock, ActorContext<InventoryRef> context, int size) {
    this.stock = new HashMap<>(size);
    this.stock.putAll(initialStock);
    this.context = context;
  }

  @PreStart
  void open() {
    ShelfRef<String, Integer> shelf = context.spawn(ShelfRef.props());
    context.watch(shelf);
  }

  @PostRestart
  void again(Throwable cause) {
    context.log().info("again", cause);
  }

  @Receive
  CheckStock.Result check(CheckStock message) {
    return new CheckStock.Result(stock.getOrDefault(message.productId(), 0));
  }

  @Receive
  @Nullable Integer find(String productId, @Nullable String shop) throws IOException {
    return stock.get(productId);
  }

  @Receive
  CompletionStage<List<Integer>> thePricesOfAllThatIsOnTheShelves(
      List<String> products, String warehouseToLookInFirst, boolean includingTheOnesOnSale) {
    return CompletableFuture.completedFuture(List.of());
  }

  @Receive
  void restock(String productId, int quantity) {
    stock.merge(productId, quantity, Integer::sum);
  }

  @Receive
  void clear() {
    stock.clear();
  }

  @Receive
  void failed(ChildFailed signal) {
    context.log().warn("{} failed", signal.child(), signal.cause());
  }
}
