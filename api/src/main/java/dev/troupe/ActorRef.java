package dev.troupe;

import dev.troupe.spi.Endpoint;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference to one incarnation of an actor; the typed ways to send it messages are on the
 * generated subclass.
 *
 * <p>Two references are equal when they lead to the same incarnation: a restart keeps it, a new
 * actor of the same name has another. Safe to share between threads.
 */
public abstract class ActorRef {
  static {
    Endpoint.install(ref -> ref.endpoint);
  }

  private final Endpoint endpoint;

  /**
   * For generated references only.
   *
   * @param endpoint where messages go
   */
  protected ActorRef(Endpoint endpoint) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
  }

  /**
   * Where messages go; for generated references only.
   *
   * @return the endpoint
   */
  protected final Endpoint endpoint() {
    return endpoint;
  }

  /**
   * Where the actor stands in its system's tree.
   *
   * @return the path, without the incarnation
   */
  public final ActorPath path() {
    return endpoint.path();
  }

  /**
   * Stops the actor once everything sent to it before has been handled. Returns at once.
   *
   * @param pill {@link PoisonPill#INSTANCE}
   */
  public final void tell(PoisonPill pill) {
    Objects.requireNonNull(pill, "pill");
    endpoint.poison();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof ActorRef ref && endpoint.equals(ref.endpoint);
  }

  @Override
  public final int hashCode() {
    return endpoint.hashCode();
  }

  @Override
  public final String toString() {
    return path().toString();
  }
}
