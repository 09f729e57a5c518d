package dev.troupe;

import org.jspecify.annotations.Nullable;

/**
 * Fails an ask whose receiver has stopped, and a spawn under an actor that is stopping; the cause
 * is the actor's failure, if it failed.
 */
public final class ActorTerminatedException extends ActorException {
  private static final long serialVersionUID = 1L;

  /**
   * For engines.
   *
   * @param path who has stopped
   * @param message what that prevented
   * @param cause why it stopped, if it failed
   */
  public ActorTerminatedException(ActorPath path, String message, @Nullable Throwable cause) {
    super(path, message, cause);
  }
}
