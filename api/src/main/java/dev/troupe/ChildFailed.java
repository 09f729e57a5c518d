package dev.troupe;

/**
 * The signal that a child failed and was stopped because no rule of this parent covered the
 * failure.
 *
 * @param child who failed
 * @param cause why
 */
public record ChildFailed(ActorRef child, Throwable cause) {}
