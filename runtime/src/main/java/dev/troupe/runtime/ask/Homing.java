package dev.troupe.runtime.ask;

import dev.troupe.ActorTerminatedException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A future whose callbacks come home in time or not at all: a callback that comes too late, as the
 * incarnation that made it has gone, is not run, and what was made from it fails.
 *
 * <p>Callbacks with an executor of the caller's leave home, and are left alone.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("NullAway") // hands on what CompletableFuture hands to it
abstract class Homing<T> extends CompletableFuture<T> implements Executor {

  Homing() {}

  /** Runs a callback at home, at once if the caller is there. */
  @Override
  public abstract void execute(Runnable callback);

  /** Runs a callback at home, never on the caller's stack. */
  abstract void later(Runnable callback);

  /**
   * Called at home before each callback.
   *
   * @throws ActorTerminatedException if it comes too late
   */
  abstract void refuseLate();

  /** The way home for callbacks that are not to run on the caller's stack. */
  private record Behind(Homing<?> future) implements Executor {

    /** Runs a task; one that comes too late is dropped, as nothing is known to be made from it. */
    @Override
    public void execute(Runnable task) {
      future.later(
          () -> {
            try {
              future.refuseLate();
            } catch (ActorTerminatedException late) {
              return;
            }
            task.run();
          });
    }
  }

  @Override
  public final Executor defaultExecutor() {
    return new Behind(this);
  }

  /** Calls {@code observer} when this is done, on whatever thread that happens. */
  public final void observe(BiConsumer<? super T, ? super Throwable> observer) {
    CompletableFuture<T> unused = super.whenComplete(observer);
  }

  private boolean leavesHome(Object function, Executor executor) {
    Objects.requireNonNull(function, "function");
    return executor != this && !(executor instanceof Behind);
  }

  /** What refuses itself when it comes too late is to come in any case. */
  private Executor way(Executor executor) {
    return executor instanceof Behind behind ? behind.future()::later : executor;
  }

  private <V, U> Function<V, U> inTime(
      Function<? super V, ? extends U> function, Executor executor) {
    if (leavesHome(function, executor)) {
      return function::apply;
    }
    return value -> {
      refuseLate();
      return function.apply(value);
    };
  }

  private <V, W, U> BiFunction<V, W, U> inTime(
      BiFunction<? super V, ? super W, ? extends U> function, Executor executor) {
    if (leavesHome(function, executor)) {
      return function::apply;
    }
    return (value, other) -> {
      refuseLate();
      return function.apply(value, other);
    };
  }

  private <V> Consumer<V> takenInTime(Consumer<? super V> function, Executor executor) {
    if (leavesHome(function, executor)) {
      return function::accept;
    }
    return value -> {
      refuseLate();
      function.accept(value);
    };
  }

  private <V, W> BiConsumer<V, W> takenInTime(
      BiConsumer<? super V, ? super W> function, Executor executor) {
    if (leavesHome(function, executor)) {
      return function::accept;
    }
    return (value, other) -> {
      refuseLate();
      function.accept(value, other);
    };
  }

  private Runnable inTime(Runnable function, Executor executor) {
    if (leavesHome(function, executor)) {
      return function;
    }
    return () -> {
      refuseLate();
      function.run();
    };
  }

  @Override
  public final <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn) {
    return thenApplyAsync(fn, defaultExecutor());
  }

  @Override
  public final <U> CompletableFuture<U> thenApplyAsync(
      Function<? super T, ? extends U> fn, Executor executor) {
    return super.thenApplyAsync(inTime(fn, executor), way(executor));
  }

  @Override
  public final CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action) {
    return thenAcceptAsync(action, defaultExecutor());
  }

  @Override
  public final CompletableFuture<Void> thenAcceptAsync(
      Consumer<? super T> action, Executor executor) {
    return super.thenAcceptAsync(takenInTime(action, executor), way(executor));
  }

  @Override
  public final CompletableFuture<Void> thenRunAsync(Runnable action) {
    return thenRunAsync(action, defaultExecutor());
  }

  @Override
  public final CompletableFuture<Void> thenRunAsync(Runnable action, Executor executor) {
    return super.thenRunAsync(inTime(action, executor), way(executor));
  }

  @Override
  public final <U> CompletableFuture<U> handleAsync(
      BiFunction<? super T, Throwable, ? extends U> fn) {
    return handleAsync(fn, defaultExecutor());
  }

  @Override
  public final <U> CompletableFuture<U> handleAsync(
      BiFunction<? super T, Throwable, ? extends U> fn, Executor executor) {
    return super.handleAsync(inTime(fn, executor), way(executor));
  }

  @Override
  public final CompletableFuture<T> whenCompleteAsync(
      BiConsumer<? super T, ? super Throwable> action) {
    return whenCompleteAsync(action, defaultExecutor());
  }

  @Override
  public final CompletableFuture<T> whenCompleteAsync(
      BiConsumer<? super T, ? super Throwable> action, Executor executor) {
    return super.whenCompleteAsync(takenInTime(action, executor), way(executor));
  }

  @Override
  public final CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> fn) {
    return exceptionallyAsync(fn, defaultExecutor());
  }

  @Override
  public final CompletableFuture<T> exceptionallyAsync(
      Function<Throwable, ? extends T> fn, Executor executor) {
    return super.exceptionallyAsync(inTime(fn, executor), way(executor));
  }

  @Override
  public <U, V> CompletableFuture<V> thenCombineAsync(
      CompletionStage<? extends U> other,
      BiFunction<? super T, ? super U, ? extends V> fn,
      Executor executor) {
    return super.thenCombineAsync(other, inTime(fn, executor), way(executor));
  }

  @Override
  public <U> CompletableFuture<Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other,
      BiConsumer<? super T, ? super U> action,
      Executor executor) {
    return super.thenAcceptBothAsync(other, takenInTime(action, executor), way(executor));
  }

  @Override
  public CompletableFuture<Void> runAfterBothAsync(
      CompletionStage<?> other, Runnable action, Executor executor) {
    return super.runAfterBothAsync(other, inTime(action, executor), way(executor));
  }

  @Override
  public <U> CompletableFuture<U> applyToEitherAsync(
      CompletionStage<? extends T> other, Function<? super T, U> fn, Executor executor) {
    return super.applyToEitherAsync(other, inTime(fn, executor), way(executor));
  }

  @Override
  public CompletableFuture<Void> acceptEitherAsync(
      CompletionStage<? extends T> other, Consumer<? super T> action, Executor executor) {
    return super.acceptEitherAsync(other, takenInTime(action, executor), way(executor));
  }

  @Override
  public CompletableFuture<Void> runAfterEitherAsync(
      CompletionStage<?> other, Runnable action, Executor executor) {
    return super.runAfterEitherAsync(other, inTime(action, executor), way(executor));
  }

  @Override
  public <U> CompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends CompletionStage<U>> fn, Executor executor) {
    return super.thenComposeAsync(inTime(fn, executor), way(executor));
  }

  @Override
  public CompletableFuture<T> exceptionallyComposeAsync(
      Function<Throwable, ? extends CompletionStage<T>> fn, Executor executor) {
    return super.exceptionallyComposeAsync(inTime(fn, executor), way(executor));
  }
}
