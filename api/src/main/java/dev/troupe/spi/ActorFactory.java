package dev.troupe.spi;

import dev.troupe.ActorContext;
import dev.troupe.ActorRef;

/**
 * Makes instances of an actor class.
 *
 * @param <A> the actor class
 * @param <R> the type of reference
 */
@FunctionalInterface
public interface ActorFactory<A, R extends ActorRef> {

  /**
   * Makes a new instance. Called by the actor's thread at each start and restart.
   *
   * @param context the actor's context
   * @return a new instance
   * @throws Exception what the constructor throws
   */
  A create(ActorContext<R> context) throws Exception;
}
