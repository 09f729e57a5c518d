package dev.troupe;

/** What supervision does with an actor that failed. */
public enum Directive {
  /** Keeps the instance and its state, and goes on with the next message. */
  RESUME,
  /** Replaces the instance with a new one made from the same props; the mailbox is kept. */
  RESTART,
  /** Stops the actor. */
  STOP,
  /** Lets the parent decide. */
  ESCALATE
}
