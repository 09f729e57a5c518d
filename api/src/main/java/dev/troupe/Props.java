package dev.troupe;

import dev.troupe.spi.ActorFactory;
import java.util.Objects;

/**
 * Describes an actor to spawn: its type, and how to make an instance of it.
 *
 * <p>Made by the {@code props} methods of a generated reference. The same props may be spawned many
 * times and are used again at each restart. Immutable, if what they hold is.
 *
 * @param <R> the type of reference
 */
public final class Props<R extends ActorRef> {
  private final ActorType<?, R> type;
  private final ActorFactory<?, R> factory;

  private <A> Props(ActorType<A, R> type, ActorFactory<A, R> factory) {
    this.type = Objects.requireNonNull(type, "type");
    this.factory = Objects.requireNonNull(factory, "factory");
  }

  /**
   * For generated references: props of one type.
   *
   * @param type what the engine needs to know of the actor
   * @param factory makes an instance, called once per start and restart in the actor's context
   * @return the props
   */
  public static <A, R extends ActorRef> Props<R> of(
      ActorType<A, R> type, ActorFactory<A, R> factory) {
    return new Props<>(type, factory);
  }

  /**
   * What an engine needs to know of the actor.
   *
   * @return the type
   */
  public ActorType<?, R> type() {
    return type;
  }

  /**
   * How an instance is made; for engines.
   *
   * @return the factory
   */
  public ActorFactory<?, R> factory() {
    return factory;
  }

  @Override
  public String toString() {
    return "Props[" + type + "]";
  }
}
