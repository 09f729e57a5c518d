package dev.troupe;

/** What happens to a message that finds a bounded mailbox full. */
public enum Overflow {
  /** The new message is refused. */
  REJECT,
  /** The oldest waiting message gives way. */
  DROP_OLDEST,
  /** The sender waits for room, unless that would be the receiving actor itself. */
  BLOCK
}
