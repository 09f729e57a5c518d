package dev.troupe.runtime.routing;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.spi.Endpoint;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Where messages to a pool or group go: to its switchboard. Safe from any thread. */
abstract sealed class RoutingEndpoint<R extends ActorRef> extends Endpoint
    permits PoolEndpoint, GroupEndpoint {
  private final Switchboard<R> switchboard;

  RoutingEndpoint(Switchboard<R> switchboard) {
    this.switchboard = switchboard;
  }

  final Switchboard<R> switchboard() {
    return switchboard;
  }

  @Override
  public final ActorPath path() {
    return switchboard.path();
  }

  @Override
  public final void tell(int tag, Object message) {
    switchboard.tell(tag, message);
  }

  @Override
  public final <T> CompletableFuture<T> ask(int tag, Object message) {
    return switchboard.ask(message, routee -> routee.endpoint().ask(tag, message));
  }

  @Override
  public final <T> CompletableFuture<T> ask(int tag, Object message, Duration timeout) {
    Objects.requireNonNull(timeout, "timeout");
    return switchboard.ask(message, routee -> routee.endpoint().ask(tag, message, timeout));
  }
}
