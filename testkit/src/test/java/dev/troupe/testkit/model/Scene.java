package dev.troupe.testkit.model;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import dev.troupe.ActorNameException;
import dev.troupe.ActorRef;
import dev.troupe.ActorSpawner;
import dev.troupe.ActorTerminatedException;
import dev.troupe.testkit.Simulation;
import dev.troupe.testkit.model.Sighting.Verb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/**
 * Where the real actors act: knows who is who, and notes what is seen at the moment it happens.
 * Failures are seen in the log, which is where the runtime says at once what it decides.
 */
final class Scene extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private static final Logger LOG = (Logger) LoggerFactory.getLogger(Scene.class.getPackageName());

  private final Simulation simulation;
  private final List<Sighting> sightings = new ArrayList<>();
  private final Map<Integer, Found> found = new HashMap<>();
  private final Map<ActorRef, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> atPath = new HashMap<>();
  private final Map<Integer, Integer> instances = new HashMap<>();
  private final Set<Integer> stashed = new HashSet<>();

  /** An actor that was spawned. */
  record Found(
      Part part,
      ActorRef ref,
      Consumer<Order> tell,
      Function<Order, CompletableFuture<Integer>> ask) {}

  Scene(Simulation simulation) {
    this.simulation = simulation;
    setContext(LOG.getLoggerContext());
    start();
    LOG.setLevel(ch.qos.logback.classic.Level.WARN);
    LOG.addAppender(this);
  }

  @Override
  public void close() {
    LOG.detachAppender(this);
  }

  /** Takes what has been seen since the last time. */
  List<Sighting> takeSightings() {
    List<Sighting> taken = List.copyOf(sightings);
    sightings.clear();
    return taken;
  }

  void sees(Part part, Verb verb, Object... details) {
    sees(part.number(), verb, details);
  }

  private void sees(int who, Verb verb, Object... details) {
    sightings.add(new Sighting(simulation.elapsed().toNanos(), who, verb, details));
  }

  /** Notes that an instance is made, and counts it. */
  int makes(Part part) {
    int instance = instances.merge(part.number(), 1, Integer::sum);
    sees(part, Verb.MADE, instance);
    return instance;
  }

  /** Spawns the real thing, unless its name is taken. */
  void spawnOrNot(ActorSpawner parent, Part part) {
    try {
      spawn(parent, part);
    } catch (ActorNameException e) {
      sees(part.parent(), Verb.IS_REFUSED, part.number());
    }
  }

  private void spawn(ActorSpawner parent, Part part) {
    Found spawned = part.kind().spawning().spawn(parent, part, this);
    found.put(part.number(), spawned);
    numbers.put(spawned.ref(), part.number());
    atPath.put(spawned.ref().path().toString(), part.number());
    sees(part.parent(), Verb.SPAWNS, part.number());
  }

  Optional<Found> find(int number) {
    return Optional.ofNullable(found.get(number));
  }

  int numberOf(ActorRef ref) {
    return numbers.get(ref);
  }

  boolean firstTime(Order order) {
    return stashed.add(order.number());
  }

  /** How an ask has ended. */
  static String text(Integer reply, Throwable failure) {
    if (failure instanceof ActorTerminatedException e) {
      return "terminated " + (e.getCause() == null ? 0 : number(e.getCause()));
    }
    return failure == null ? "reply " + reply : failure.toString();
  }

  static int number(Throwable cause) {
    return cause instanceof Fault fault ? fault.number() : -1;
  }

  @Override
  protected void append(ILoggingEvent event) {
    Object[] told = event.getArgumentArray();
    if (event.getMessage().startsWith("{} failed at ")
        && event.getThrowableProxy() instanceof ThrowableProxy proxy) {
      Part part = found.get(atPath.get(told[0].toString())).part();
      sees(part, Verb.FAILS, told[3], told[2], number(proxy.getThrowable()));
    }
  }
}
