package dev.troupe;

/**
 * The event that an actor failed and what supervision made of it.
 *
 * @param path the actor
 * @param cause what it threw
 * @param directive what is done
 * @param attempt counts from 1 the failures that lead to a restart
 */
public record ActorFailed(ActorPath path, Throwable cause, Directive directive, int attempt) {}
