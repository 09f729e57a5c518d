package dev.troupe;

import java.util.List;

/** Fails an ask that the receiver has no handler for in its current state. */
public final class UnhandledMessageException extends ActorException {
  private static final long serialVersionUID = 1L;

  /**
   * For engines.
   *
   * @param path who was asked
   * @param messageType what was asked
   * @param accepts what it does accept
   */
  public UnhandledMessageException(ActorPath path, String messageType, List<String> accepts) {
    super(
        path,
        path
            + " has no handler for "
            + messageType
            + " in its current state; it accepts "
            + (accepts.isEmpty() ? "nothing" : String.join(", ", accepts))
            + ".",
        null);
  }
}
