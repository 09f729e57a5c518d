// FILE shop/Desk.java
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

@Actor
public class Desk {
  private final StockRef stock;

  Desk(StockRef stock) {
    this.stock = stock;
  }

  @Receive
  int count(Count message) {
    // WARNING [BlockingCall] count(Count) waits in CompletableFuture.join(), and with it a thread that all actors share. Return the future, or take its result by context.pipe, or write @Actor(blocking = true).
    return timed(() -> stock.ask(new Count()).join());
  }

  @Receive
  CompletableFuture<Integer> recount(Recount message) {
    return elsewhere(() -> stock.ask(new Count()).join());
  }

  private static <T> T timed(Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    System.out.println(System.nanoTime() - start);
    return result;
  }

  private static <T> CompletableFuture<T> elsewhere(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Executors.newSingleThreadExecutor());
  }

  public record Count() {}

  public record Recount() {}
}
// FILE shop/Stock.java
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
public class Stock {
  @Receive
  int count(Desk.Count message) {
    return 1;
  }
}
