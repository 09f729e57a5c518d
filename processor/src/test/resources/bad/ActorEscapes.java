// OPTION -Atroupe.MessageMutable=off
// FILE shop/Inventory.java
package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.DeadLetter;
import dev.troupe.Receive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

@Actor
public class Inventory {
  private static Supplier<Integer> last;
  private static Inventory latest;

  private final ActorContext<InventoryRef> context;
  private final WarehouseRef warehouse;
  private final Repository repository;
  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final Map<String, Integer> stock = new HashMap<>();
  private final List<String> names;
  private final int[] counts = new int[10];
  private int total;

  Inventory(
      ActorContext<InventoryRef> context, WarehouseRef warehouse, Repository repository) {
    this.context = context;
    this.warehouse = warehouse;
    this.repository = repository;
    this.names = new ArrayList<>();
    // WARNING [ActorEscapes] What the constructor gives to Events.subscribe is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    context.system().events().subscribe(DeadLetter.class, letter -> total++);
  }

  @Receive
  void executors(Executed message) {
    // WARNING [ActorEscapes] What executors(Executed) gives to ExecutorService.submit is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    executor.submit(() -> total = 1);
    // WARNING [ActorEscapes] What executors(Executed) gives to Executor.execute is used outside the actor, and with it its field "stock", by tidy(). Copy what is needed into local variables, and take results by context.pipe.
    executor.execute(() -> tidy());
    // WARNING [ActorEscapes] What executors(Executed) gives to Executor.execute is used outside the actor, and with it its field "stock", by count(). Copy what is needed into local variables, and take results by context.pipe.
    executor.execute(this::count);
    executor.execute(
        () -> {
          // WARNING [ActorEscapes] What executors(Executed) gives to Executor.execute is used outside the actor, and with it its field "names". Copy what is needed into local variables, and take results by context.pipe.
          names.add("a");
          // WARNING [ActorEscapes] What executors(Executed) gives to Executor.execute is used outside the actor, and with it its field "counts". Copy what is needed into local variables, and take results by context.pipe.
          counts[0] = 1;
          names.add("b");
        });
    // WARNING [ActorEscapes] What executors(Executed) gives to Executor.execute is used outside the actor, and with it its context. Copy what is needed into local variables, and take results by context.pipe.
    executor.execute(() -> context.stop(warehouse));
  }

  private void tidy() {
    count();
  }

  private void count() {
    stock.clear();
  }

  @Receive
  void threads(Threads message) {
    // WARNING [ActorEscapes] What threads(Threads) gives to new Thread is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    new Thread(() -> System.out.println(this.total)).start();
    new Thread() {
      @Override
      public void run() {
        // WARNING [ActorEscapes] What threads(Threads) gives to new Thread is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
        total = 1;
      }
    }.start();
    new Timer()
        .schedule(
            new TimerTask() {
              @Override
              public void run() {
                // WARNING [ActorEscapes] What threads(Threads) gives to Timer.schedule is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
                Inventory.this.total = 1;
              }
            },
            10);
  }

  @Receive
  void futures(Futures message) {
    // WARNING [ActorEscapes] What futures(Futures) gives to CompletableFuture.supplyAsync is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    CompletableFuture<Integer> foreign = CompletableFuture.supplyAsync(() -> total + 1);
    // WARNING [ActorEscapes] What futures(Futures) gives to CompletableFuture.thenAccept is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    foreign.thenAccept(value -> total = value);
    repository
        .load("a")
        .thenApply(value -> value + 1)
        // WARNING [ActorEscapes] What futures(Futures) gives to CompletableFuture.thenAccept is used outside the actor, and with it its field "stock". Copy what is needed into local variables, and take results by context.pipe.
        .thenAccept(value -> stock.put("a", value));
    warehouse
        .ask(new Count())
        // WARNING [ActorEscapes] What futures(Futures) gives to CompletableFuture.thenAcceptAsync is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
        .thenAcceptAsync(value -> total = value, executor);
    // WARNING [ActorEscapes] What futures(Futures) gives to Stream.map is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    message.several().parallelStream().map(each -> each + total).toList();
  }

  @Receive
  void others(Others message) {
    // WARNING [ActorEscapes] What others(Others) gives to the static field last is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    last = () -> total;
    // WARNING [ActorEscapes] What others(Others) gives to the static field latest is used outside the actor, and with it the actor itself. Copy what is needed into local variables, and take results by context.pipe.
    latest = this;
    // WARNING [ActorEscapes] What others(Others) gives to WarehouseRef.tell is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    warehouse.tell(new Warehouse.Visit(() -> total++));
    // WARNING [ActorEscapes] What others(Others) gives to WarehouseRef.tell is used outside the actor, and with it the actor itself. Copy what is needed into local variables, and take results by context.pipe.
    warehouse.tell(new Warehouse.Meet(this));
  }

  public interface Repository {
    CompletableFuture<Integer> load(String name);
  }

  public record Count() {}

  public record Executed() {}

  public record Threads() {}

  public record Futures(List<Integer> several) {}

  public record Others() {}
}
// FILE shop/Warehouse.java
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
public class Warehouse {
  @Receive
  int count(Inventory.Count message) {
    return 1;
  }

  @Receive
  void visit(Visit message) {
    message.code().run();
  }

  @Receive
  void meet(Meet message) {}

  public record Visit(Runnable code) {}

  public record Meet(Inventory inventory) {}
}
