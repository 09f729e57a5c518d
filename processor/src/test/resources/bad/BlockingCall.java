// OPTION -Atroupe.MessageMutable=off
package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.PostStop;
import dev.troupe.PreStart;
import dev.troupe.Receive;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

@Actor
public class Inventory {
  // WARNING [BlockingCall] the constructor waits in CompletableFuture.join(), and with it a thread that all actors share. Return the future, or take its result by context.pipe, or write @Actor(blocking = true).
  private int stock = CompletableFuture.supplyAsync(() -> 1).join();
  private final ActorContext<InventoryRef> context;
  private final WarehouseRef warehouse;
  private final Lock lock;

  Inventory(ActorContext<InventoryRef> context, WarehouseRef warehouse, Lock lock) {
    this.context = context;
    this.warehouse = warehouse;
    this.lock = lock;
    // WARNING [BlockingCall] the constructor waits in Lock.lock(), and with it a thread that all actors share. Leave it out, as nobody else uses an actor's fields, or write @Actor(blocking = true).
    lock.lock();
  }

  @PreStart
  void open(/* nothing */ ) throws InterruptedException {
    // WARNING [BlockingCall] open() waits in Thread.sleep(), and with it a thread that all actors share. Let context.timers() call back, or write @Actor(blocking = true).
    Thread.sleep(100);
  }

  @PostStop
  void close() throws InterruptedException {
    // WARNING [BlockingCall] close() waits in TimeUnit.sleep(), and with it a thread that all actors share. Let context.timers() call back, or write @Actor(blocking = true).
    TimeUnit.SECONDS.sleep(1);
  }

  @Receive
  int ask(Ask message) {
    return warehouse
        .ask(new Count())
        .thenApply(count -> count + stock)
        // WARNING [BlockingCall] ask(Ask) waits in CompletableFuture.join(), and with it a thread that all actors share. Return the future, or take its result by context.pipe, or write @Actor(blocking = true).
        .join();
  }

  @Receive
  void futures(Futures message) throws Exception {
    // WARNING [BlockingCall] futures(Futures) waits in Future.get(), and with it a thread that all actors share. Return the future, or take its result by context.pipe, or write @Actor(blocking = true).
    message.future().get();
    // WARNING [BlockingCall] futures(Futures) waits in CompletableFuture.get(), and with it a thread that all actors share. Return the future, or take its result by context.pipe, or write @Actor(blocking = true).
    message.completable().get(1, TimeUnit.SECONDS);
    // WARNING [BlockingCall] futures(Futures) waits in CompletableFuture.join(), and with it a thread that all actors share. Return the future, or take its result by context.pipe, or write @Actor(blocking = true).
    message.several().stream().map(CompletableFuture::join).forEach(each -> stock += each);
    // WARNING [BlockingCall] futures(Futures) waits in CompletableFuture.join(), and with it a thread that all actors share. Return the future, or take its result by context.pipe, or write @Actor(blocking = true).
    message.several().forEach(each -> stock += each.join());
  }

  @Receive
  void locks(Locks message) throws Exception {
    // WARNING [BlockingCall] locks(Locks) waits in Semaphore.acquire(), and with it a thread that all actors share. Leave it out, as nobody else uses an actor's fields, or write @Actor(blocking = true).
    message.semaphore().acquire();
    // WARNING [BlockingCall] locks(Locks) waits in Lock.tryLock(), and with it a thread that all actors share. Leave it out, as nobody else uses an actor's fields, or write @Actor(blocking = true).
    lock.tryLock(1, TimeUnit.SECONDS);
    // WARNING [BlockingCall] locks(Locks) waits in a synchronized block, and with it a thread that all actors share. Leave it out, as nobody else uses an actor's fields, or write @Actor(blocking = true).
    synchronized (message) {
      // WARNING [BlockingCall] locks(Locks) waits in Object.wait(), and with it a thread that all actors share. Leave it out, as nobody else uses an actor's fields, or write @Actor(blocking = true).
      message.wait();
    }
  }

  @Receive
  // WARNING [BlockingCall] guarded(Guarded) waits in a synchronized method, and with it a thread that all actors share. Leave it out, as nobody else uses an actor's fields, or write @Actor(blocking = true).
  synchronized void guarded(Guarded message) {}

  @Receive
  void others(Others message) throws Exception {
    // WARNING [BlockingCall] others(Others) waits in CountDownLatch.await(), and with it a thread that all actors share. Let another thread wait, and take the result by context.pipe, or write @Actor(blocking = true).
    message.latch().await();
    // WARNING [BlockingCall] others(Others) waits in BlockingQueue.take(), and with it a thread that all actors share. Let another thread wait, and take the result by context.pipe, or write @Actor(blocking = true).
    stock = message.queue().take();
    // WARNING [BlockingCall] others(Others) waits in BlockingQueue.put(), and with it a thread that all actors share. Let another thread wait, and take the result by context.pipe, or write @Actor(blocking = true).
    message.queue().put(1);
    // WARNING [BlockingCall] others(Others) waits in BlockingQueue.poll(), and with it a thread that all actors share. Let another thread wait, and take the result by context.pipe, or write @Actor(blocking = true).
    message.queue().poll(1, TimeUnit.SECONDS);
    first(message);
  }

  @Receive
  void queries(Queries message) throws SQLException {
    try (Statement statement = message.connection().createStatement()) {
      // WARNING [BlockingCall] queries(Queries) waits in Statement.executeUpdate(), and with it a thread that all actors share. Let another thread wait, and take the result by context.pipe, or write @Actor(blocking = true).
      statement.executeUpdate("delete from stock");
    }
  }

  @Receive
  void callbacks(Callbacks message) {
    warehouse
        .ask(new Count())
        // WARNING [BlockingCall] callbacks(Callbacks) waits in CompletableFuture.join(), and with it a thread that all actors share. Return the future, or take its result by context.pipe, or write @Actor(blocking = true).
        .thenAccept(count -> stock = warehouse.ask(new Count()).join());
    context
        .timers()
        // WARNING [BlockingCall] callbacks(Callbacks) waits in CompletableFuture.join(), and with it a thread that all actors share. Return the future, or take its result by context.pipe, or write @Actor(blocking = true).
        .once("count", message.delay(), () -> warehouse.ask(new Count()).join());
  }

  private void first(Others message) throws InterruptedException {
    this.second(message);
  }

  private void second(Others message) throws InterruptedException {
    // WARNING [BlockingCall] others(Others), by first(Others) and second(Others), waits in Thread.join(), and with it a thread that all actors share. Let another thread wait, and take the result by context.pipe, or write @Actor(blocking = true).
    message.thread().join();
  }

  public record Ask() {}

  public record Count() {}

  public record Futures(
      Future<?> future,
      CompletableFuture<?> completable,
      List<CompletableFuture<Integer>> several) {}

  public record Locks(Semaphore semaphore) {}

  public record Guarded() {}

  public record Others(CountDownLatch latch, BlockingQueue<Integer> queue, Thread thread) {}

  public record Queries(Connection connection) {}

  public record Callbacks(java.time.Duration delay) {}
}
// FILE shop/Warehouse.java
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
public class Warehouse extends Shelf {
  @Receive
  int count(Inventory.Count message) {
    return 1;
  }
}
// FILE shop/Shelf.java
package shop;

import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;

abstract class Shelf {
  @Receive
  int tidy(Inventory.Ask message) {
    return load();
  }

  int load() {
    // WARNING [BlockingCall] Shelf.tidy(Ask), by Shelf.load(), waits in CompletableFuture.join(), and with it a thread that all actors share. Return the future, or take its result by context.pipe, or write @Actor(blocking = true).
    return CompletableFuture.supplyAsync(() -> 1).join();
  }
}
