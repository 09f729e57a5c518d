package dev.troupe.runtime.mailbox;

/** Messages from many senders to one reader, whose turns are run by whoever gets them. */
interface Line {
  /**
   * Adds a message. Any thread.
   *
   * @return whether the caller has become the reader
   */
  boolean send(Object message);

  /** Takes the next message; null if none has arrived. Reader only. */
  Object next();

  /**
   * Ends the turn if nothing has arrived. Reader only, when {@link #next} found nothing.
   *
   * @return whether the caller is not the reader any more
   */
  boolean ends();

  /** Whether nothing is there and nobody is the reader. Any thread. */
  boolean idle();
}
