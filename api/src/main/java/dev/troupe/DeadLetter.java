package dev.troupe;

/**
 * The event that a message was not handled by the actor it was sent to.
 *
 * @param message the message
 * @param recipient the actor it was sent to; for a late reply, the actor that was asked
 * @param reason why it was not handled
 */
public record DeadLetter(Object message, ActorPath recipient, Reason reason) {

  /** Why a message became a dead letter. */
  public enum Reason {
    /** The recipient had stopped. */
    STOPPED,
    /** The recipient's mailbox was full. */
    MAILBOX_FULL,
    /** A reply came when its ask had already ended. */
    LATE_REPLY,
    /** A pool or group had nobody to route to. */
    NO_ROUTEE
  }
}
