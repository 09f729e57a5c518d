package dev.troupe.runtime.cell;

import dev.troupe.ActorRef;
import dev.troupe.Props;
import dev.troupe.Routing;
import dev.troupe.spi.Router;
import java.util.List;
import java.util.function.IntFunction;

/** Makes pools and groups out of cells. Safe from any thread. */
public interface Routers {
  /**
   * Spawns a pool.
   *
   * @param parent whose child the pool becomes; on its thread, or any for the guardian
   */
  <R extends ActorRef> Router<R> spawnPool(
      Cell parent, String name, int size, Routing routing, IntFunction<Props<R>> routee);

  /** Makes a group of existing references, at least one. */
  <R extends ActorRef> Router<R> group(List<R> routees, Routing routing);
}
