package dev.troupe.runtime.routing;

import dev.troupe.ActorRef;
import dev.troupe.spi.Router;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A pool or group as its owner sees it. Safe from any thread.
 *
 * @param ref what routes
 */
record LocalRouter<R extends ActorRef>(R ref, Switchboard<R> switchboard) implements Router<R> {

  @Override
  public List<R> routees() {
    return switchboard.roster().living().stream().map(Routee::ref).toList();
  }

  @Override
  public <T> CompletableFuture<List<T>> askAll(Function<? super R, CompletableFuture<T>> ask) {
    return switchboard.askAll(ask);
  }
}
