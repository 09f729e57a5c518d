package dev.troupe.runtime.ask;

import dev.troupe.runtime.dispatcher.Current;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * Makes one future of several: its callbacks run where the asks among them were made, and waiting
 * for it there works as waiting for an ask does. Safe from any thread.
 */
public final class Gathering {
  private Gathering() {}

  /**
   * The first result; when all have failed, the last failure.
   *
   * @param futures at least one
   */
  public static <T> CompletableFuture<T> first(List<CompletableFuture<T>> futures) {
    CompletableFuture<T> first = madeFrom(futures, true);
    AtomicInteger left = new AtomicInteger(futures.size());
    for (CompletableFuture<T> future : futures) {
      observe(
          future,
          (value, failure) -> {
            if (failure == null) {
              first.complete(value);
            } else if (left.decrementAndGet() == 0) {
              first.completeExceptionally(cause(failure));
            }
          });
    }
    return passingOn(first, futures);
  }

  /**
   * All results, in the order of the futures; or the first failure, at once.
   *
   * @param futures at least one
   */
  public static <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> futures) {
    CompletableFuture<List<T>> all = madeFrom(futures, false);
    AtomicInteger left = new AtomicInteger(futures.size());
    for (CompletableFuture<T> future : futures) {
      observe(
          future,
          (value, failure) -> {
            if (failure != null) {
              all.completeExceptionally(cause(failure));
            } else if (left.decrementAndGet() == 0) {
              all.complete(results(futures));
            }
          });
    }
    return passingOn(all, futures);
  }

  private static <T> List<T> results(List<CompletableFuture<T>> done) {
    List<T> results = new ArrayList<>();
    done.forEach(future -> results.add(future.join()));
    return results;
  }

  /**
   * A future that has failed, whose callbacks run at home.
   *
   * @param home where it is made
   */
  public static <T> CompletableFuture<T> failed(Outside home, Throwable cause) {
    if (Current.get() instanceof Party) {
      return CompletableFuture.failedFuture(cause);
    }
    CompletableFuture<T> failed = new Derived<>(home, 0, Sources.NONE);
    failed.completeExceptionally(cause);
    return failed;
  }

  private static <U> CompletableFuture<U> madeFrom(
      List<? extends CompletableFuture<?>> futures, boolean firstCounts) {
    ActorFuture<?> any = null;
    for (CompletableFuture<?> future : futures) {
      any = any == null && future instanceof ActorFuture<?> made ? made : any;
    }
    if (any == null) {
      return new CompletableFuture<>();
    }
    Sources sources = Sources.of(futures, firstCounts);
    Derived<U> gathered = new Derived<>(any.home(), any.epoch(), sources, firstCounts);
    gathered.madeOf(sources);
    return gathered;
  }

  private static <T> void observe(
      CompletableFuture<T> future, BiConsumer<? super T, ? super Throwable> observer) {
    if (future instanceof ActorFuture<T> made) {
      made.observe(observer);
    } else {
      CompletableFuture<T> unused = future.whenComplete(observer);
    }
  }

  /** Who cancels what was made of futures does not want any of them. */
  private static <U> CompletableFuture<U> passingOn(
      CompletableFuture<U> made, List<? extends CompletableFuture<?>> futures) {
    observe(
        made,
        (value, failure) -> {
          if (made.isCancelled()) {
            futures.forEach(future -> future.cancel(false));
          }
        });
    return made;
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? cause : failure;
  }
}
