package dev.troupe.spi;

import dev.troupe.ActorRef;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * What an engine made for a pool or group.
 *
 * @param <R> the routees' type of reference
 */
public interface Router<R extends ActorRef> {

  /**
   * A reference of the routees' type that routes.
   *
   * @return always the same
   */
  R ref();

  /**
   * The living routees.
   *
   * @return an immutable snapshot
   */
  List<R> routees();

  /**
   * Asks every living routee.
   *
   * @param ask asks one routee; called by the caller's thread
   * @return the replies in the routees' order; fails with the first failure, and at once if there
   *     is no routee
   */
  <T> CompletableFuture<List<T>> askAll(Function<? super R, CompletableFuture<T>> ask);
}
