package dev.troupe;

/** What happens to a message that finds a bounded mailbox full. */
public enum Overflow {
  /** The new message is refused. */
  REJECT,
  /** The oldest waiting message gives way. */
  DROP_OLDEST,
  /**
   * The sender waits for room, unless it is the receiving actor itself, or one that this waits for:
   * then the message is taken although there is no room.
   */
  BLOCK
}
