package dev.troupe.runtime.routing;

import dev.troupe.ActorRef;
import dev.troupe.Routing;
import dev.troupe.runtime.cell.Routers;
import dev.troupe.spi.Router;
import java.util.List;

/**
 * A group's endpoint: it has no actor of its own, so a pill is for each routee. Safe from any
 * thread.
 */
final class GroupEndpoint<R extends ActorRef> extends RoutingEndpoint<R> {
  private final Routers routers;

  GroupEndpoint(Switchboard<R> switchboard, Routers routers) {
    super(switchboard);
    this.routers = routers;
  }

  @Override
  public void poison() {
    switchboard().roster().living().forEach(routee -> routee.endpoint().poison());
  }

  @Override
  public <G extends ActorRef> Router<G> group(List<G> routees, Routing routing) {
    return routers.group(routees, routing);
  }
}
