package dev.troupe.runtime;

import dev.troupe.ActorRef;
import dev.troupe.Props;
import dev.troupe.Routing;
import dev.troupe.runtime.cell.Cell;
import dev.troupe.runtime.cell.Routers;
import dev.troupe.spi.Router;
import java.util.List;
import java.util.function.IntFunction;

/** Refuses pools and groups, until package {@code routing} makes them. */
final class NoRouters implements Routers {
  @Override
  public <R extends ActorRef> Router<R> spawnPool(
      Cell parent, String name, int size, Routing routing, IntFunction<Props<R>> routee) {
    throw new UnsupportedOperationException("This engine has no pools yet.");
  }

  @Override
  public <R extends ActorRef> Router<R> group(List<R> routees, Routing routing) {
    throw new UnsupportedOperationException("This engine has no groups yet.");
  }
}
