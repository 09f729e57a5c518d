package dev.troupe;

/**
 * The event that an actor has no handler for a message in its current state.
 *
 * @param message the message
 * @param recipient the actor it was sent to
 */
public record Unhandled(Object message, ActorPath recipient) {}
