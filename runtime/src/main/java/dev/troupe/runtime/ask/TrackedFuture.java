package dev.troupe.runtime.ask;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A future that runs its own callbacks, and that the futures made of it know.
 *
 * @param <T> the type of the value
 */
/*
 * Each callback is handed to CompletableFuture as one to be run by an executor, and that executor is the
 * future itself: it runs the callback on the spot when the caller is at home already, which is the
 * usual case, as outcomes are delivered there.
 *
 * CompletableFuture asks newIncompleteFuture for the futures it makes, so these know the future whose
 * callback makes them. What they need beside that is told here, for each method that has a second
 * future: those it is given, and those its function returns.
 */
@SuppressWarnings("NullAway") // hands on what CompletableFuture hands to it
abstract class TrackedFuture<T> extends Homing<T> {

  TrackedFuture() {}

  /** What it was made of, as far as that counts still. */
  abstract Sources sources();

  // Callbacks of one future

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

  // Callbacks of two

  @Override
  public final <U, V> CompletableFuture<V> thenCombine(
      CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
    return thenCombineAsync(other, fn, this);
  }

  @Override
  public final <U, V> CompletableFuture<V> thenCombineAsync(
      CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
    return thenCombineAsync(other, fn, defaultExecutor());
  }

  @Override
  public final <U, V> CompletableFuture<V> thenCombineAsync(
      CompletionStage<? extends U> other,
      BiFunction<? super T, ? super U, ? extends V> fn,
      Executor executor) {
    return both(super.thenCombineAsync(other, fn, executor), other);
  }

  @Override
  public final <U> CompletableFuture<Void> thenAcceptBoth(
      CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
    return thenAcceptBothAsync(other, action, this);
  }

  @Override
  public final <U> CompletableFuture<Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
    return thenAcceptBothAsync(other, action, defaultExecutor());
  }

  @Override
  public final <U> CompletableFuture<Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other,
      BiConsumer<? super T, ? super U> action,
      Executor executor) {
    return both(super.thenAcceptBothAsync(other, action, executor), other);
  }

  @Override
  public final CompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable action) {
    return runAfterBothAsync(other, action, this);
  }

  @Override
  public final CompletableFuture<Void> runAfterBothAsync(
      CompletionStage<?> other, Runnable action) {
    return runAfterBothAsync(other, action, defaultExecutor());
  }

  @Override
  public final CompletableFuture<Void> runAfterBothAsync(
      CompletionStage<?> other, Runnable action, Executor executor) {
    return both(super.runAfterBothAsync(other, action, executor), other);
  }

  @Override
  public final <U> CompletableFuture<U> applyToEither(
      CompletionStage<? extends T> other, Function<? super T, U> fn) {
    return applyToEitherAsync(other, fn, this);
  }

  @Override
  public final <U> CompletableFuture<U> applyToEitherAsync(
      CompletionStage<? extends T> other, Function<? super T, U> fn) {
    return applyToEitherAsync(other, fn, defaultExecutor());
  }

  @Override
  public final <U> CompletableFuture<U> applyToEitherAsync(
      CompletionStage<? extends T> other, Function<? super T, U> fn, Executor executor) {
    return either(super.applyToEitherAsync(other, fn, executor), other);
  }

  @Override
  public final CompletableFuture<Void> acceptEither(
      CompletionStage<? extends T> other, Consumer<? super T> action) {
    return acceptEitherAsync(other, action, this);
  }

  @Override
  public final CompletableFuture<Void> acceptEitherAsync(
      CompletionStage<? extends T> other, Consumer<? super T> action) {
    return acceptEitherAsync(other, action, defaultExecutor());
  }

  @Override
  public final CompletableFuture<Void> acceptEitherAsync(
      CompletionStage<? extends T> other, Consumer<? super T> action, Executor executor) {
    return either(super.acceptEitherAsync(other, action, executor), other);
  }

  @Override
  public final CompletableFuture<Void> runAfterEither(CompletionStage<?> other, Runnable action) {
    return runAfterEitherAsync(other, action, this);
  }

  @Override
  public final CompletableFuture<Void> runAfterEitherAsync(
      CompletionStage<?> other, Runnable action) {
    return runAfterEitherAsync(other, action, defaultExecutor());
  }

  @Override
  public final CompletableFuture<Void> runAfterEitherAsync(
      CompletionStage<?> other, Runnable action, Executor executor) {
    return either(super.runAfterEitherAsync(other, action, executor), other);
  }

  private <U> CompletableFuture<U> both(CompletableFuture<U> made, CompletionStage<?> other) {
    return madeOf(other, false, made);
  }

  private <U> CompletableFuture<U> either(CompletableFuture<U> made, CompletionStage<?> other) {
    return madeOf(other, true, made);
  }

  private <U> CompletableFuture<U> madeOf(
      CompletionStage<?> other, boolean anyWillDo, CompletableFuture<U> made) {
    if (made instanceof Derived<U> derived) {
      derived.madeOf(Sources.of(List.of(this, other), anyWillDo));
    }
    return made;
  }

  // Callbacks that return one

  @Override
  public final <U> CompletableFuture<U> thenCompose(
      Function<? super T, ? extends CompletionStage<U>> fn) {
    return thenComposeAsync(fn, this);
  }

  @Override
  public final <U> CompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends CompletionStage<U>> fn) {
    return thenComposeAsync(fn, defaultExecutor());
  }

  @Override
  public final <U> CompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends CompletionStage<U>> fn, Executor executor) {
    Composition<T, U> composition = new Composition<>(fn);
    return composition.into(super.thenComposeAsync(composition, executor));
  }

  @Override
  public final CompletableFuture<T> exceptionallyCompose(
      Function<Throwable, ? extends CompletionStage<T>> fn) {
    return exceptionallyComposeAsync(fn, this);
  }

  @Override
  public final CompletableFuture<T> exceptionallyComposeAsync(
      Function<Throwable, ? extends CompletionStage<T>> fn) {
    return exceptionallyComposeAsync(fn, defaultExecutor());
  }

  @Override
  public final CompletableFuture<T> exceptionallyComposeAsync(
      Function<Throwable, ? extends CompletionStage<T>> fn, Executor executor) {
    Composition<Throwable, T> composition = new Composition<>(fn);
    return composition.into(super.exceptionallyComposeAsync(composition, executor));
  }
}
