package dev.troupe.spi;

import dev.troupe.Overflow;
import java.util.Objects;

/**
 * How an actor's mailbox and stash are bounded.
 *
 * @param capacity how many messages may wait; 0 for no bound
 * @param overflow what happens to a message that finds the mailbox full
 * @param stash how many messages may be stashed
 */
public record MailboxPolicy(int capacity, Overflow overflow, int stash) {
  /** Refuses bounds that nothing fits into. */
  public MailboxPolicy {
    Objects.requireNonNull(overflow, "overflow");
    if (capacity < 0) {
      throw new IllegalArgumentException(
          "capacity is at least 1, or 0 for no bound, but was " + capacity + ".");
    }
    if (stash < 1) {
      throw new IllegalArgumentException("stash is at least 1, but was " + stash + ".");
    }
  }

  /** No bound on the mailbox, and 1,000 messages in the stash. */
  public static final MailboxPolicy UNBOUNDED = new MailboxPolicy(0, Overflow.REJECT, 1_000);
}
