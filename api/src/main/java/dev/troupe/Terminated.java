package dev.troupe;

import java.util.Optional;

/**
 * The signal that a watched actor has stopped.
 *
 * @param actor who stopped
 * @param cause why, if it failed
 */
public record Terminated(ActorRef actor, Optional<Throwable> cause) {}
