// FILE shop/Inventory.java
package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import dev.troupe.Recipient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** Nothing of this actor's is used elsewhere, though it may look so. */
@Actor
public class Inventory {
  private final ActorContext<InventoryRef> context;
  private final WarehouseRef warehouse;
  private final Executor own;
  private final ExecutorService others = Executors.newSingleThreadExecutor();
  private final Map<String, Integer> stock = new HashMap<>();
  private final List<String> fixed = List.of("a");
  private final Map<String, Integer> shared = new ConcurrentHashMap<>();
  private final AtomicInteger atomic = new AtomicInteger();
  private final String name;
  private String setOnce;
  private volatile int visible;
  private int total;

  Inventory(ActorContext<InventoryRef> context, WarehouseRef warehouse, String name) {
    this.context = context;
    this.warehouse = warehouse;
    this.own = context.executor();
    this.name = name;
    this.setOnce = name;
  }

  /** What any thread may use. */
  @Receive
  void safe(Safe message) {
    int copy = total;
    others.execute(() -> System.out.println(name + setOnce + fixed + visible + copy));
    others.execute(() -> shared.put(name, atomic.incrementAndGet()));
    others.execute(() -> context.self().tell(new Counted(pure(copy))));
    others.execute(() -> warehouse.tell(new Count()));
    others.execute(() -> context.executor().execute(() -> total++));
    Recipient<Counted> back = context.self()::tell;
    warehouse.tell(new Warehouse.Reply(back));
    warehouse.tell(new Warehouse.Reply(context.self()::tell));
    warehouse.tell(new Warehouse.Reply(counted -> System.out.println(counted)));
    visible++;
  }

  private int pure(int value) {
    return value + 1;
  }

  /** Code that runs in the actor. */
  @Receive
  void inside(Inside message) {
    stock.forEach((key, value) -> total += value);
    stock.computeIfAbsent("a", key -> total++);
    message.names().stream().map(each -> each + total).forEach(each -> stock.put(each, total));
    message.names().stream().sorted(Comparator.comparing(each -> stock.get(each))).toList();
    Optional.of(1).ifPresent(value -> total += value);
    atomic.updateAndGet(value -> value + total);
    context.timers().once("tick", Duration.ofSeconds(1), () -> total++);
    context.executor().execute(() -> total++);
    own.execute(this::tick);
    Executor again = context.executor();
    CompletableFuture.runAsync(this::tick, again);
    context.pipe(CompletableFuture.supplyAsync(() -> 1), value -> total = value, failure -> tick());
  }

  private void tick() {
    total++;
  }

  /** Callbacks on asks. */
  @Receive
  CompletableFuture<Integer> asks(Asks message) {
    warehouse.ask(new Count()).thenAccept(count -> total = count);
    warehouse.ask(new Count()).thenApplyAsync(count -> total + count);
    CompletableFuture<Integer> ask = warehouse.ask(new Count(), Duration.ofSeconds(1));
    ask.orTimeout(1, java.util.concurrent.TimeUnit.SECONDS).whenComplete((a, b) -> tick());
    counted().thenAccept(count -> total = count);
    CompletableFuture.allOf(ask, counted()).thenRun(() -> total++);
    CompletableFuture.completedFuture(1).thenAccept(count -> total = count);
    CompletableFuture.supplyAsync(() -> 1).thenAcceptAsync(count -> total = count, own);
    return ask.thenCombine(counted(), (one, other) -> one + other + total);
  }

  private CompletableFuture<Integer> counted() {
    return warehouse.ask(new Count());
  }

  /** Nobody knows where these run. */
  @Receive
  void unknown(Unknown message) {
    run(() -> total);
    IntSupplier later = () -> total;
    run(later);
    List<Runnable> listeners = new ArrayList<>();
    listeners.add(() -> total++);
    new Gateway(warehouse).count().thenAccept(count -> total = count);
    message.future().thenAccept(count -> total = count);
  }

  private static int run(IntSupplier code) {
    return code.getAsInt();
  }

  @Receive
  @SuppressWarnings("ActorEscapes")
  void meant(Meant message) {
    others.execute(() -> total++);
  }

  @Receive
  void counted(Counted message) {}

  record Gateway(WarehouseRef warehouse) {
    CompletableFuture<Integer> count() {
      return warehouse.ask(new Count());
    }
  }

  public record Count() {}

  public record Counted(int count) {}

  public record Safe() {}

  public record Inside(List<String> names) {
    public Inside {
      names = List.copyOf(names);
    }
  }

  public record Asks() {}

  public record Unknown(CompletableFuture<Integer> future) {}

  public record Meant() {}
}
// FILE shop/Warehouse.java
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import dev.troupe.Recipient;

@Actor
public class Warehouse {
  @Receive
  int count(Inventory.Count message) {
    return 1;
  }

  @Receive
  void reply(Reply message) {}

  public record Reply(Recipient<Inventory.Counted> to) {}
}
