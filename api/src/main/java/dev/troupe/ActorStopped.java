package dev.troupe;

import java.util.Optional;

/**
 * The event that an actor has stopped.
 *
 * @param path the actor
 * @param cause why, if it failed
 */
public record ActorStopped(ActorPath path, Optional<Throwable> cause) {}
