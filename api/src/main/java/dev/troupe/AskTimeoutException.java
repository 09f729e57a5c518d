package dev.troupe;

import java.time.Duration;

/** Fails an ask that got no reply in time. */
public final class AskTimeoutException extends ActorException {
  private static final long serialVersionUID = 1L;

  /**
   * For engines.
   *
   * @param path who was asked
   * @param messageType what was asked
   * @param timeout how long the ask waited
   */
  public AskTimeoutException(ActorPath path, String messageType, Duration timeout) {
    super(path, text(path, messageType, timeout), null);
  }

  private static String text(ActorPath path, String messageType, Duration timeout) {
    if (timeout.isZero() || timeout.isNegative()) {
      return messageType
          + " was not sent to "
          + path
          + ": the timeout of an ask is more than zero, but was "
          + timeout
          + ".";
    }
    return path + " did not reply to " + messageType + " within " + timeout + ".";
  }
}
