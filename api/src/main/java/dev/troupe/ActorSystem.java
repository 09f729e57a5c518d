package dev.troupe;

import dev.troupe.spi.Engine;
import dev.troupe.spi.SystemSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;

/**
 * A tree of actors, and the way into it from outside.
 *
 * <pre>{@code
 * try (ActorSystem system = ActorSystem.create("order-system")) {
 *   InventoryRef inventory = system.spawn(InventoryRef.props(Map.of("PROD-001", 100)), "inventory");
 *   StockResult result = inventory.ask(new CheckStock("PROD-001", 5)).join();
 * }
 * }</pre>
 *
 * <p>Safe to share between threads. The JVM stays up until the system is closed.
 */
public interface ActorSystem extends ActorSpawner, AutoCloseable {

  /**
   * Makes a running system with the default settings.
   *
   * @param name for threads and logs
   * @return a new system
   * @throws IllegalStateException if there is no engine at run time
   */
  static ActorSystem create(String name) {
    return builder(name).build();
  }

  /**
   * Starts to describe a system.
   *
   * @param name for threads and logs
   * @return a builder with the default settings
   */
  static Builder builder(String name) {
    return new Builder(name);
  }

  /**
   * The system's name.
   *
   * @return the name given at its creation
   */
  String name();

  /**
   * Stops an actor once everything sent to it before has been handled.
   *
   * @param actor any actor of this system; one that has stopped is no error
   * @return completes after its {@code @PostStop}, when its name is free
   */
  CompletableFuture<Void> stop(ActorRef actor);

  /**
   * Finds a living actor.
   *
   * @param type the {@code TYPE} of its reference
   * @param path for example {@code "/order-manager/ORD-001"}
   * @return the actor; empty if there is none of that type at that path
   */
  <R extends ActorRef> Optional<R> find(ActorType<?, R> type, String path);

  /**
   * What happens in this system.
   *
   * @return where to subscribe
   */
  Events events();

  /**
   * A snapshot of the actors, taken without stopping anything.
   *
   * @return the tree
   */
  ActorTree tree();

  /**
   * Stops all actors, letting them handle what waits, within the shutdown timeout; then stops what
   * is left without, and logs what did not stop. A second call waits for the first.
   *
   * @throws IllegalStateException inside an actor
   */
  @Override
  void close();

  /** Describes a system. Not safe to share between threads. */
  final class Builder {
    private final String name;
    private Duration askTimeout = Duration.ofSeconds(5);
    private Duration shutdownTimeout = Duration.ofSeconds(10);
    private int parallelism = Runtime.getRuntime().availableProcessors();

    private Builder(String name) {
      this.name = Objects.requireNonNull(name, "name");
      if (name.isBlank()) {
        throw new IllegalArgumentException("A system needs a name that is not blank.");
      }
    }

    /**
     * How long an ask without a timeout of its own waits; 5 seconds if not set.
     *
     * @param timeout more than zero
     * @return this builder
     */
    public Builder askTimeout(Duration timeout) {
      askTimeout = positive(timeout, "askTimeout");
      return this;
    }

    /**
     * How long {@link ActorSystem#close()} waits for actors to stop; 10 seconds if not set.
     *
     * @param timeout more than zero
     * @return this builder
     */
    public Builder shutdownTimeout(Duration timeout) {
      shutdownTimeout = positive(timeout, "shutdownTimeout");
      return this;
    }

    /**
     * How many actors run at the same time, those that block apart; the number of processors if not
     * set.
     *
     * @param threads at least 1
     * @return this builder
     */
    public Builder parallelism(int threads) {
      if (threads < 1) {
        throw new IllegalArgumentException("parallelism is at least 1, but was " + threads + ".");
      }
      parallelism = threads;
      return this;
    }

    /**
     * Makes the system.
     *
     * @return a new, running system
     * @throws IllegalStateException if there is no engine at run time
     */
    public ActorSystem build() {
      return engine().create(new SystemSettings(name, askTimeout, shutdownTimeout, parallelism));
    }

    private static Engine engine() {
      return ServiceLoader.load(Engine.class)
          .findFirst()
          .or(() -> ServiceLoader.load(Engine.class, Engine.class.getClassLoader()).findFirst())
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "No engine to run actors was found. Add dev.troupe:troupe-runtime to the"
                          + " run-time class path or module path."));
    }

    private static Duration positive(Duration duration, String what) {
      Objects.requireNonNull(duration, what);
      if (duration.isZero() || duration.isNegative()) {
        throw new IllegalArgumentException(what + " is more than zero, but was " + duration + ".");
      }
      return duration;
    }
  }
}
