package dev.troupe;

/** Fails an ask that found the receiver's mailbox full, or gave way to a newer message. */
public final class MailboxFullException extends ActorException {
  private static final long serialVersionUID = 1L;

  /**
   * For engines.
   *
   * @param path whose mailbox
   * @param messageType what was asked
   * @param capacity how many messages may wait
   */
  public MailboxFullException(ActorPath path, String messageType, int capacity) {
    super(
        path,
        "The mailbox of "
            + path
            + ", capacity "
            + capacity
            + ", had no room for "
            + messageType
            + ".",
        null);
  }
}
