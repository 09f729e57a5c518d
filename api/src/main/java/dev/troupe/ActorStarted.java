package dev.troupe;

/**
 * The event that an actor has started.
 *
 * @param path the actor
 */
public record ActorStarted(ActorPath path) {}
