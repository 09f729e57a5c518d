package dev.troupe;

/**
 * The event that an actor runs again on a new instance.
 *
 * @param path the actor
 * @param attempt counts from 1 the failures that led to a restart
 */
public record ActorRestarted(ActorPath path, int attempt) {}
