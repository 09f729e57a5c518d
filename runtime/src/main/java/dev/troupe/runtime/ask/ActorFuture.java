package dev.troupe.runtime.ask;

import dev.troupe.runtime.dispatcher.Current;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A future whose callbacks run where it was made: an ask, or what was made from one.
 *
 * <p>Safe from any thread. Whatever thread completes it, the functions given to it run at its home;
 * so do those of the futures they return. Only the methods that take an executor of the caller's
 * leave it.
 *
 * @param <T> the type of the value
 */
/*
 * Each callback is handed to CompletableFuture as one to be run by an executor, and that executor is the
 * future itself: it runs the callback on the spot when the caller is at home already, which is the
 * usual case, as outcomes are delivered there.
 */
@SuppressWarnings("NullAway") // hands on what CompletableFuture hands to it
public abstract class ActorFuture<T> extends CompletableFuture<T> implements Executor {
  private final Home home;
  private final int epoch;

  ActorFuture(Home home, int epoch) {
    this.home = home;
    this.epoch = epoch;
  }

  /** Where it was made. */
  public final Home home() {
    return home;
  }

  /** The incarnation of the actor that made it. */
  public final int epoch() {
    return epoch;
  }

  /** The asks whose outcome it waits for, as far as one can know. */
  abstract List<Ask<?>> asks();

  /** Whether the outcome of an ask, or a callback of a future, is needed to complete this. */
  public final boolean needs(ActorFuture<?> other) {
    List<Ask<?>> mine = asks();
    return other.asks().stream().anyMatch(mine::contains);
  }

  /** Calls {@code observer} when this is done, on whatever thread that happens. */
  public final void observe(BiConsumer<? super T, ? super Throwable> observer) {
    CompletableFuture<T> unused = super.whenComplete(observer);
  }

  /** Runs a callback at home. */
  @Override
  public final void execute(Runnable callback) {
    home.run(this, callback);
  }

  @Override
  public final Executor defaultExecutor() {
    return callback -> home.later(this, callback);
  }

  @Override
  public final <U> CompletableFuture<U> newIncompleteFuture() {
    return new Derived<>(home, epoch, asks());
  }

  /** Fails what {@code waiting} is about to wait for, if this future leads back to it. */
  public final void refuseCycle(Party waiting) {
    Cycles.refuse(waiting, this);
  }

  // Waiting

  @Override
  public final T join() {
    boolean interrupted = awaitUninterruptibly();
    Outside announced = announce();
    try {
      return super.join();
    } finally {
      concluded(announced);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public final T get() throws InterruptedException, ExecutionException {
    boolean unused = await(Long.MAX_VALUE);
    Outside announced = announce();
    try {
      return super.get();
    } finally {
      concluded(announced);
    }
  }

  @Override
  public final T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (await(unit.toNanos(timeout))) {
      return super.get(0, unit);
    }
    Outside announced = announce();
    try {
      return super.get(timeout, unit);
    } finally {
      concluded(announced);
    }
  }

  private boolean awaitUninterruptibly() {
    boolean interrupted = false;
    while (!isDone()) {
      try {
        boolean unused = await(Long.MAX_VALUE);
        return interrupted;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    return interrupted;
  }

  /**
   * Inside an actor, waits as one of its turns does; outside, lingers. Returns whether the wait is
   * over.
   */
  private boolean await(long nanos) throws InterruptedException {
    if (isDone()) {
      return true;
    }
    if (Current.get() instanceof Party party) {
      party.await(this, nanos);
      return true;
    }
    return home instanceof Outside outside && outside.linger(this, nanos);
  }

  /** Tells the dispatcher that a callback, if the caller is one, is going to wait. */
  private @Nullable Outside announce() {
    if (isDone() || !(Current.get() instanceof Outside outside)) {
      return null;
    }
    outside.blockingStarts(this);
    return outside;
  }

  private static void concluded(@Nullable Outside announced) {
    if (announced != null) {
      announced.blockingEnds();
    }
  }

  // Callbacks

  private static <U> CompletableFuture<U> both(
      CompletableFuture<U> made, CompletionStage<?> other) {
    if (made instanceof Derived<U> derived && other instanceof ActorFuture<?> future) {
      derived.alsoNeeds(future.asks());
    }
    return made;
  }

  @Override
  public final <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> fn) {
    return super.thenApplyAsync(fn, this);
  }

  @Override
  public final CompletableFuture<Void> thenAccept(Consumer<? super T> action) {
    return super.thenAcceptAsync(action, this);
  }

  @Override
  public final CompletableFuture<Void> thenRun(Runnable action) {
    return super.thenRunAsync(action, this);
  }

  @Override
  public final <U, V> CompletableFuture<V> thenCombine(
      CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
    return both(super.thenCombineAsync(other, fn, this), other);
  }

  @Override
  public final <U> CompletableFuture<Void> thenAcceptBoth(
      CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
    return both(super.thenAcceptBothAsync(other, action, this), other);
  }

  @Override
  public final CompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable action) {
    return both(super.runAfterBothAsync(other, action, this), other);
  }

  @Override
  public final <U> CompletableFuture<U> applyToEither(
      CompletionStage<? extends T> other, Function<? super T, U> fn) {
    return both(super.applyToEitherAsync(other, fn, this), other);
  }

  @Override
  public final CompletableFuture<Void> acceptEither(
      CompletionStage<? extends T> other, Consumer<? super T> action) {
    return both(super.acceptEitherAsync(other, action, this), other);
  }

  @Override
  public final CompletableFuture<Void> runAfterEither(CompletionStage<?> other, Runnable action) {
    return both(super.runAfterEitherAsync(other, action, this), other);
  }

  @Override
  public final <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> fn) {
    return super.handleAsync(fn, this);
  }

  @Override
  public final CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> action) {
    return super.whenCompleteAsync(action, this);
  }

  @Override
  public final CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> fn) {
    return super.exceptionallyAsync(fn, this);
  }

  @Override
  public final <U> CompletableFuture<U> thenCompose(
      Function<? super T, ? extends CompletionStage<U>> fn) {
    Composition<T, U> composition = new Composition<>(fn);
    return composition.into(super.thenComposeAsync(composition, this));
  }

  @Override
  public final CompletableFuture<T> exceptionallyCompose(
      Function<Throwable, ? extends CompletionStage<T>> fn) {
    Composition<Throwable, T> composition = new Composition<>(fn);
    return composition.into(super.exceptionallyComposeAsync(composition, this));
  }
}
