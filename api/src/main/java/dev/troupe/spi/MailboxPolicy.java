package dev.troupe.spi;

import dev.troupe.Overflow;

/**
 * How an actor's mailbox and stash are bounded.
 *
 * @param capacity how many messages may wait; 0 for no bound
 * @param overflow what happens to a message that finds the mailbox full
 * @param stash how many messages may be stashed
 */
public record MailboxPolicy(int capacity, Overflow overflow, int stash) {
  /** No bound on the mailbox, and 1,000 messages in the stash. */
  public static final MailboxPolicy UNBOUNDED = new MailboxPolicy(0, Overflow.REJECT, 1_000);
}
