package dev.troupe;

/** Thrown by {@link ActorContext#stash()} when the stash is full. */
public final class StashOverflowException extends ActorException {
  private static final long serialVersionUID = 1L;

  /**
   * For engines.
   *
   * @param path whose stash
   * @param messageType what found no room
   * @param capacity how many messages may be stashed
   */
  public StashOverflowException(ActorPath path, String messageType, int capacity) {
    super(
        path,
        "The stash of "
            + path
            + ", capacity "
            + capacity
            + ", had no room for "
            + messageType
            + ".",
        null);
  }
}
