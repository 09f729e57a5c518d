package dev.troupe.testkit;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.Routing;
import dev.troupe.runtime.cell.Cell;
import dev.troupe.runtime.cell.Front;
import dev.troupe.runtime.cell.Signature;
import dev.troupe.spi.Endpoint;
import dev.troupe.spi.Router;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** An actor's endpoint that has messages say who sent them, so that a trace can. */
final class SignedEndpoint extends Endpoint implements Front {
  private final Cell cell;

  SignedEndpoint(Cell cell) {
    this.cell = cell;
  }

  @Override
  public Cell cell() {
    return cell;
  }

  @Override
  public ActorPath path() {
    return cell.path();
  }

  @Override
  public void tell(int tag, Object message) {
    Signature.tell(cell, tag, message);
  }

  @Override
  public <T> CompletableFuture<T> ask(int tag, Object message) {
    return cell.ask(tag, message);
  }

  @Override
  public <T> CompletableFuture<T> ask(int tag, Object message, Duration timeout) {
    return cell.ask(tag, message, timeout);
  }

  @Override
  public void poison() {
    cell.poison();
  }

  @Override
  public <R extends ActorRef> Router<R> group(List<R> routees, Routing routing) {
    return cell.group(routees, routing);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedEndpoint endpoint && endpoint.cell == cell;
  }

  @Override
  public int hashCode() {
    return cell.hashCode();
  }
}
