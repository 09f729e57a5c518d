// FILE shop/Inventory.java
package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.PostStop;
import dev.troupe.Receive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/** Nothing here waits, or waits in the actor, though it may look so. */
@Actor
public class Inventory {
  private final Map<String, Integer> stock = new HashMap<>();
  private final List<CompletableFuture<Integer>> open = new ArrayList<>();
  private final ActorContext<InventoryRef> context;
  private final WarehouseRef warehouse;
  private final ExecutorService others = Executors.newSingleThreadExecutor();

  Inventory(ActorContext<InventoryRef> context, WarehouseRef warehouse) {
    this.context = context;
    this.warehouse = warehouse;
  }

  @PostStop
  void close() {
    others.shutdown();
  }

  @Receive
  int names(Names message) {
    String joined = String.join(", ", List.of("a", "b"));
    Supplier<Integer> supplier = () -> 1;
    return stock.get(joined) + Optional.of(1).get() + supplier.get();
  }

  @Receive
  void tries(Tries message) {
    if (message.lock().tryLock()) {
      message.queue().poll();
      message.queue().offer(1);
      message.lock().unlock();
    }
  }

  @Receive
  CompletableFuture<Integer> later(Later message) {
    return warehouse.ask(new Count()).thenApply(count -> count + 1);
  }

  @Receive
  void elsewhere(Elsewhere message) {
    WarehouseRef asked = warehouse;
    others.execute(() -> asked.ask(new Count()).join());
    CompletableFuture<Integer> slow = CompletableFuture.supplyAsync(() -> sleep(100));
    context.pipe(slow, count -> stock.put("slow", count), failure -> {});
    new Thread(
            new Runnable() {
              @Override
              public void run() {
                sleep(1);
              }
            })
        .start();
  }

  private static int sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return millis;
  }

  @Receive
  int done(Done message) {
    CompletableFuture<Integer> one = message.one();
    int sum = CompletableFuture.completedFuture(1).join();
    if (one.isDone()) {
      sum += one.join();
    }
    sum += message.two().isDone() ? message.two().join() : 0;
    sum +=
        open.stream()
            .filter(CompletableFuture::isDone)
            .map(CompletableFuture::join)
            .mapToInt(each -> each)
            .sum();
    one.whenComplete((value, failure) -> stock.put("one", one.join()));
    return sum;
  }

  @Receive
  CompletableFuture<Integer> all(All message) {
    List<CompletableFuture<Integer>> asks =
        List.of(warehouse.ask(new Count()), warehouse.ask(new Count()));
    CompletableFuture<Void> all = CompletableFuture.allOf(asks.toArray(CompletableFuture[]::new));
    all.thenRun(() -> asks.forEach(each -> stock.put("all", each.join())));
    return CompletableFuture.allOf(asks.toArray(CompletableFuture[]::new))
        .thenApply(nothing -> asks.stream().mapToInt(CompletableFuture::join).sum());
  }

  @Receive
  @SuppressWarnings("BlockingCall")
  int meant(Meant message) {
    return warehouse.ask(new Count()).join();
  }

  @Receive
  int meantOnce(MeantOnce message) {
    @SuppressWarnings({"unused", "BlockingCall"})
    int count = warehouse.ask(new Count()).join();
    return count;
  }

  public record Count() {}

  public record Names() {}

  @SuppressWarnings("MessageMutable")
  public record Tries(Lock lock, BlockingQueue<Integer> queue) {}

  public record Later() {}

  public record Elsewhere() {}

  public record Done(CompletableFuture<Integer> one, CompletableFuture<Integer> two) {}

  public record All() {}

  public record Meant() {}

  public record MeantOnce() {}
}
// FILE shop/Warehouse.java
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

/** Says that it waits. */
@Actor(blocking = true)
public class Warehouse {
  @Receive
  synchronized int count(Inventory.Count message) throws InterruptedException {
    Thread.sleep(1);
    return 1;
  }
}
