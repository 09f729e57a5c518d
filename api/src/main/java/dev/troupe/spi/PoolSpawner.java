package dev.troupe.spi;

import dev.troupe.ActorRef;
import dev.troupe.ActorSpawner;
import dev.troupe.Props;
import dev.troupe.Routing;
import java.util.function.IntFunction;

/** What an engine's spawners also do: spawn pools, for {@link dev.troupe.Pool}. */
public interface PoolSpawner extends ActorSpawner {

  /**
   * Spawns a pool and its routees.
   *
   * @param name the pool's name
   * @param size how many routees, at least 1
   * @param routing how to choose among them
   * @param routee makes the props of a routee from its index, 0 to size - 1; called again when one
   *     is replaced
   * @return the router
   */
  <R extends ActorRef> Router<R> spawnPool(
      String name, int size, Routing routing, IntFunction<Props<R>> routee);
}
