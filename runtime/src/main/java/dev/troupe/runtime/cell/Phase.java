package dev.troupe.runtime.cell;

/** What a cell is doing. */
enum Phase {
  /** Was spawned and has not had a turn. */
  NEW,
  /** Makes an instance and runs its hook; never seen between turns. */
  STARTING,
  /** Handles messages. */
  RUNNING,
  /** Has failed and waits for its parent to decide. */
  SUSPENDED,
  /** Is going to be restarted when its children have stopped. */
  RESTARTING,
  /** Has ended its instance and waits for siblings that restart with it. */
  HALTED,
  /** Waits before a restart. */
  BACKOFF,
  /** Handles no more messages and waits for its children to stop. */
  STOPPING,
  /** Has stopped. */
  STOPPED;

  /** Whether messages become dead letters. */
  boolean isOver() {
    return this == STOPPING || this == STOPPED;
  }
}
