// OPTION -Atroupe.BlockingCall=off
// FILE shop/Orders.java
package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;

@Actor
public class Orders {
  private final ActorContext<OrdersRef> context;
  private final StockRef stock;
  private CompletableFuture<Integer> reserved = CompletableFuture.completedFuture(0);
  private CompletableFuture<Integer> counted = CompletableFuture.completedFuture(0);

  Orders(ActorContext<OrdersRef> context, StockRef stock) {
    this.context = context;
    this.stock = stock;
  }

  @Receive
  void place(Place message) {
    reserved = stock.ask(new Stock.Reserve(context.self()));
    this.counted = stock.ask(new Stock.Count());
  }

  @Receive
  int collect(Collect message) {
    // WARNING [AskCycle] Orders waits for itself: Orders.collect(Collect) asks Stock.reserve(Reserve) asks Orders.price(Price), and an actor handles one message at a time. Return the future instead of waiting for it.
    return reserved.join();
  }

  @Receive
  int count(Count message) throws Exception {
    // no way leads back from here
    return this.counted.get();
  }

  @Receive
  int told(Told message) {
    // to tell is not to ask
    return stock
        .ask(new Stock.Count())
        .thenApply(
            count -> {
              context.self().note("counted", count);
              return count;
            })
        .join();
  }

  @Receive
  void note(String what, int count) {}

  @Receive
  int price(Price message) {
    return 1;
  }

  public record Place() {}

  public record Collect() {}

  public record Count() {}

  public record Told() {}

  public record Price() {}
}
// FILE shop/Stock.java
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;

@Actor
public class Stock {
  private CompletableFuture<Integer> price = CompletableFuture.completedFuture(0);

  @Receive
  CompletableFuture<Integer> reserve(Reserve message) {
    this.price = message.orders().ask(new Orders.Price());
    return this.price;
  }

  @Receive
  int count(Count message) {
    return 1;
  }

  public record Reserve(OrdersRef orders) {}

  public record Count() {}
}
