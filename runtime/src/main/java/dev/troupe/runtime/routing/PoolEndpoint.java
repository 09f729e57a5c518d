package dev.troupe.runtime.routing;

import dev.troupe.ActorRef;
import dev.troupe.ActorType;
import dev.troupe.Routing;
import dev.troupe.runtime.cell.Cell;
import dev.troupe.runtime.cell.Front;
import dev.troupe.spi.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pool's endpoint: messages go to routees, what concerns the pool itself goes to its own cell.
 * Safe from any thread.
 */
final class PoolEndpoint<R extends ActorRef> extends RoutingEndpoint<R> implements Front {
  private final Cell pool;
  private final ActorType<?, R> routee;

  PoolEndpoint(Switchboard<R> switchboard, Cell pool, ActorType<?, R> routee) {
    super(switchboard);
    this.pool = pool;
    this.routee = routee;
  }

  @Override
  public Cell cell() {
    return pool;
  }

  @Override
  public boolean passesFor(ActorType<?, ?> type) {
    return type == routee;
  }

  /** What is sent from now on finds no routee, as it would come behind the pill. */
  @Override
  public void poison() {
    switchboard().roster().close();
    pool.poison();
  }

  @Override
  public <G extends ActorRef> Router<G> group(List<G> routees, Routing routing) {
    return pool.group(routees, routing);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PoolEndpoint<?> endpoint && endpoint.pool == pool;
  }

  @Override
  public int hashCode() {
    return pool.hashCode();
  }
}
