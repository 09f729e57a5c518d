package dev.troupe.runtime.ask;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function that returns a stage, and tells the future made from it what it then waits for.
 *
 * <p>The function may run before or after that future is known, on another thread; both sides write
 * first and then look.
 */
final class Composition<V, U> implements Function<V, CompletionStage<U>> {
  private final Function<? super V, ? extends CompletionStage<U>> function;
  private volatile @Nullable Derived<U> derived;
  private volatile @Nullable ActorFuture<?> inner;

  Composition(Function<? super V, ? extends CompletionStage<U>> function) {
    this.function = function;
  }

  @Override
  public CompletionStage<U> apply(V value) {
    CompletionStage<U> stage = function.apply(value);
    if (stage instanceof ActorFuture<?> future) {
      inner = future;
      connect();
    }
    return stage;
  }

  CompletableFuture<U> into(CompletableFuture<U> made) {
    if (made instanceof Derived<U> future) {
      derived = future;
      connect();
    }
    return made;
  }

  private void connect() {
    Derived<U> future = derived;
    ActorFuture<?> needed = inner;
    if (future != null && needed != null) {
      future.waitsFor(needed);
      Cycles.breakThrough(needed);
    }
  }
}
