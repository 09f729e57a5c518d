package dev.troupe.spi;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.Routing;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the messages of one incarnation of an actor go; engines extend it.
 *
 * <p>Equal endpoints lead to the same incarnation. All methods are safe from any thread, return at
 * once, and throw nothing but the exceptions named.
 */
public abstract class Endpoint {
  private static @Nullable Function<ActorRef, Endpoint> accessor;

  /** For engines. */
  protected Endpoint() {}

  /**
   * The endpoint of a reference; for engines.
   *
   * @param ref the reference
   * @return where its messages go
   */
  public static Endpoint of(ActorRef ref) {
    // A reference exists, hence its class is initialized and has installed the accessor.
    return Objects.requireNonNull(accessor, "accessor").apply(ref);
  }

  /**
   * For {@link ActorRef} alone: opens its endpoint to {@link #of}; later calls change nothing.
   *
   * @param endpointOf reads a reference's endpoint
   */
  public static void install(Function<ActorRef, Endpoint> endpointOf) {
    if (accessor == null) {
      accessor = endpointOf;
    }
  }

  /**
   * The actor's path.
   *
   * @return the path
   */
  public abstract ActorPath path();

  /**
   * Sends a message; a reply is dropped.
   *
   * @param tag the reference's number for the message
   * @param message the message
   * @throws NullPointerException if the message is null
   */
  public abstract void tell(int tag, Object message);

  /**
   * Sends a message and waits at most the system's ask timeout for the reply.
   *
   * @param tag the reference's number for the message
   * @param message the message
   * @return completes with the reply, or fails as the contract of ask says
   * @throws NullPointerException if the message is null
   */
  public abstract <T> CompletableFuture<T> ask(int tag, Object message);

  /**
   * Sends a message and waits a given time for the reply.
   *
   * @param tag the reference's number for the message
   * @param message the message
   * @param timeout zero or less fails without sending
   * @return completes with the reply, or fails as the contract of ask says
   * @throws NullPointerException if the message or the timeout is null
   */
  public abstract <T> CompletableFuture<T> ask(int tag, Object message, Duration timeout);

  /** Stops the actor once everything sent before has been handled. */
  public abstract void poison();

  /**
   * Makes a group of existing references; for {@link dev.troupe.Group}.
   *
   * @param routees at least one reference, the first being this endpoint's
   * @param routing how to choose among them
   * @return the router
   */
  public abstract <R extends ActorRef> Router<R> group(List<R> routees, Routing routing);
}
