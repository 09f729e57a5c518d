package dev.troupe.runtime;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.ActorSystem;
import dev.troupe.ActorTree;
import dev.troupe.ActorType;
import dev.troupe.Events;
import dev.troupe.PoisonPill;
import dev.troupe.Props;
import dev.troupe.Routing;
import dev.troupe.runtime.ask.Outside;
import dev.troupe.runtime.cell.Cell;
import dev.troupe.runtime.cell.Environment;
import dev.troupe.runtime.cell.Guardian;
import dev.troupe.runtime.cell.Overseer;
import dev.troupe.runtime.cell.Services;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.dispatcher.Dispatcher;
import dev.troupe.runtime.events.DeadLetters;
import dev.troupe.runtime.events.EventBus;
import dev.troupe.runtime.routing.LocalRouters;
import dev.troupe.runtime.tree.Census;
import dev.troupe.runtime.tree.Finder;
import dev.troupe.spi.PoolSpawner;
import dev.troupe.spi.Router;
import dev.troupe.spi.SystemSettings;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.helpers.NOPMDCAdapter;

/**
 * A system whose actors live in this JVM: puts the parts together and hands on to them.
 *
 * <p>Safe from any thread. Threads are started when the first actor needs them.
 */
public final class LocalSystem implements ActorSystem, PoolSpawner, Overseer {
  private static final Logger LOG = LoggerFactory.getLogger(LocalSystem.class);

  private final String name;
  private final EventBus events;
  private final Services services;
  private final Cell guardian;
  private final Shutdown shutdown;

  /** Makes a system on the threads of this JVM. */
  LocalSystem(SystemSettings settings) {
    this(settings, Foundation.real(settings, LocalSystem::failed));
  }

  /** Makes a system that stands on what it is given. */
  public LocalSystem(SystemSettings settings, Foundation foundation) {
    name = settings.name();
    Dispatcher pool = foundation.dispatcher();
    Dispatcher blocking = foundation.blocking();
    events = new EventBus(blocking, foundation.clock());
    DeadLetters deadLetters = new DeadLetters(events);
    Outside outside = new Outside(pool, foundation.timers(), foundation.clock());
    services =
        new Services(
            this,
            foundation.clock(),
            foundation.timers(),
            events,
            deadLetters,
            outside,
            settings.askTimeout(),
            foundation.chance(),
            new LocalRouters(deadLetters, outside, foundation.chance()),
            this,
            !(MDC.getMDCAdapter() instanceof NOPMDCAdapter));
    guardian =
        Guardian.create(
            new Environment(services, pool, blocking, foundation.casting(), foundation.batch()));
    shutdown = new Shutdown(settings, guardian, services, pool, blocking, foundation.released());
  }

  private static void failed(Throwable failure) {
    LOG.error("A turn failed, which is a fault of the engine", failure);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public <R extends ActorRef> R spawn(Props<R> props, String actorName) {
    return guardian.spawn(props, Objects.requireNonNull(actorName, "name"));
  }

  @Override
  public <R extends ActorRef> R spawn(Props<R> props) {
    return guardian.spawn(props, null);
  }

  @Override
  public <R extends ActorRef> Router<R> spawnPool(
      String poolName, int size, Routing routing, IntFunction<Props<R>> routee) {
    return services.routers().spawnPool(guardian, poolName, size, routing, routee);
  }

  @Override
  public CompletableFuture<Void> stop(ActorRef actor) {
    Cell cell = Cell.of(actor);
    CompletableFuture<Void> stopped = services.outside().promise();
    cell.onStopped(stopped);
    actor.tell(PoisonPill.INSTANCE);
    return stopped;
  }

  @Override
  public <R extends ActorRef> Optional<R> find(ActorType<?, R> type, String path) {
    return new Finder(guardian)
        .find(Objects.requireNonNull(type, "type"), Objects.requireNonNull(path, "path"));
  }

  @Override
  public Events events() {
    return events;
  }

  @Override
  public ActorTree tree() {
    return new Census(guardian).tree();
  }

  @Override
  public void close() {
    if (Current.get() instanceof Cell cell && cell.isOf(this)) {
      throw new IllegalStateException(
          cell.path()
              + " cannot wait for its own system to stop. Call close() outside of actors, on a"
              + " thread of your own.");
    }
    shutdown.run();
  }

  @Override
  public void fatal(ActorPath path, Throwable error) {
    LOG.error("{} met an error that no actor survives: the system stops", path, error);
    shutdown.fatal(error);
  }

  @Override
  public void allStopped() {
    shutdown.allStopped();
  }

  @Override
  public String toString() {
    return "ActorSystem[" + name + "]";
  }
}
