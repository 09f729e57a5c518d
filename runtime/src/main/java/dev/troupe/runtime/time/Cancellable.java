package dev.troupe.runtime.time;

/** A task that has been scheduled and may be called off. Safe from any thread. */
public interface Cancellable {
  /**
   * Calls the task off and lets go of it, so that nothing of it stays in memory.
   *
   * @return true if it had not started and now never will; false if it has started, or was
   *     cancelled
   */
  boolean cancel();
}
