// FILE shop/Desk.java
package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

@Actor
public class Desk {
  private final ActorContext<DeskRef> context;
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private Runnable kept = () -> {};
  private int total;

  Desk(ActorContext<DeskRef> context) {
    this.context = context;
  }

  @Receive
  void elsewhere(Elsewhere message) {
    // WARNING [ActorEscapes] What elsewhere(Elsewhere) gives to Desk.inPool is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    inPool(() -> total++);
    // WARNING [ActorEscapes] What elsewhere(Elsewhere) gives to Desk.inPool is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    this.inPool((() -> total++));
    // WARNING [ActorEscapes] What elsewhere(Elsewhere) gives to Desk.wrapped is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    wrapped(() -> total++);
    // WARNING [ActorEscapes] What elsewhere(Elsewhere) gives to Desk.referred is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    referred(() -> total++);
    // WARNING [ActorEscapes] What elsewhere(Elsewhere) gives to Desk.further is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    further(() -> total++);
    // WARNING [ActorEscapes] What elsewhere(Elsewhere) gives to Desk.inThread is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    inThread(() -> total++);
    // WARNING [ActorEscapes] What elsewhere(Elsewhere) gives to Desk.later is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    later(() -> total);
    // WARNING [ActorEscapes] What elsewhere(Elsewhere) gives to Desk.hereAndThere is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    hereAndThere(() -> total++);
  }

  private void inPool(Runnable task) {
    pool.execute(task);
  }

  private void wrapped(Runnable task) {
    pool.execute(
        () -> {
          task.run();
        });
  }

  private void referred(Runnable task) {
    pool.execute(task::run);
  }

  private void further(Runnable task) {
    if (total >= 0) {
      inPool(task);
    }
  }

  private static void inThread(Runnable task) {
    new Thread(task).start();
  }

  <T> CompletableFuture<T> later(Supplier<T> value) {
    return CompletableFuture.supplyAsync(value, pool);
  }

  private void hereAndThere(Runnable task) {
    task.run();
    pool.execute(task);
  }

  @Receive
  void here(Here message, Executor given) {
    inActor(() -> total++);
    now(() -> total++);
    twice(() -> total++, 2);
    kept(() -> total++);
    replaced(() -> total++);
    combined(() -> 1, () -> total++);
    by(context.executor(), () -> total++);
    by(context.executor());
    chained(step -> total++);
    CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, context.executor())
        .execute(() -> total++);
    CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, pool)
        // WARNING [ActorEscapes] What here(Here, Executor) gives to Executor.execute is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
        .execute(() -> total++);
    pool.execute(() -> now(() -> {}));
    // WARNING [ActorEscapes] What here(Here, Executor) gives to Executor.execute is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    given.execute(() -> total++);
    pool.execute(
        () -> {
          // WARNING [ActorEscapes] What here(Here, Executor) gives to Executor.execute is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
          now(() -> total++);
        });
  }

  private void inActor(Runnable task) {
    context.executor().execute(task);
  }

  private void now(Runnable task) {
    task.run();
  }

  private void twice(Runnable task, int times) {
    if (times > 0) {
      task.run();
      twice(task, times - 1);
    }
  }

  private void kept(Runnable task) {
    kept = task;
  }

  private void replaced(Runnable task) {
    task = () -> {};
    pool.execute(task);
  }

  private void combined(Supplier<Integer> first, Runnable second) {
    pool.submit(() -> first.get());
    second.run();
  }

  private void chained(UnaryOperator<Integer> step) {
    pool.execute(() -> step.andThen(done -> done));
  }

  private void by(Executor executor, Runnable task) {
    executor.execute(task);
  }

  private void by(Executor executor) {
    executor.execute(() -> total++);
  }

  public record Elsewhere() {}

  public record Here() {}
}
// FILE shop/Base.java
package shop;

import dev.troupe.Receive;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

abstract class Base {
  private final Executor executor;
  private int total;

  Base(Executor executor) {
    this.executor = executor;
  }

  @Receive
  void add(Desk.Here message) {
    overridable(() -> total++);
    executor.execute(() -> total++);
    // WARNING [ActorEscapes] What Base.add(Here) gives to Base.unchanged is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    unchanged(() -> total++);
    // WARNING [ActorEscapes] What Base.add(Here) gives to Base.hidden is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    hidden(() -> total++);
    // WARNING [ActorEscapes] What Base.add(Here) gives to Base.shared is used outside the actor, and with it its field "total". Copy what is needed into local variables, and take results by context.pipe.
    shared(() -> total++);
  }

  void overridable(Runnable task) {
    Executors.newCachedThreadPool().execute(task);
  }

  private void hidden(Runnable task) {
    new Thread(task).start();
  }

  static void shared(Runnable task) {
    new Thread(task).start();
  }

  final void unchanged(Runnable task) {
    Executors.newCachedThreadPool().execute(task);
  }
}
// FILE shop/Till.java
package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;

@Actor
public class Till extends Base {
  Till(ActorContext<TillRef> context) {
    super(context.executor());
  }

  @Override
  void overridable(Runnable task) {
    task.run();
  }
}
