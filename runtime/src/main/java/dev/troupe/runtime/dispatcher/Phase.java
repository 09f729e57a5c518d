package dev.troupe.runtime.dispatcher;

/** What a {@link Worker} does at the moment. */
enum Phase {
  /** Runs turns. */
  RUN,
  /**
   * Spins for a short while, looking at what is injected and at the others' rings. One at a time.
   */
  SEARCH,
  /** Sleeps for short whiles while others run, and looks after them in between. One at a time. */
  WATCH,
  /** Sleeps until woken. */
  SLEEP,
  /** Ends its thread. */
  LEAVE
}
