package dev.troupe.testkit.model;

import java.util.List;
import java.util.Locale;

/**
 * Something that was seen of an actor at the moment when it happened.
 *
 * @param at nanoseconds
 * @param who the number of the actor's part
 */
record Sighting(long at, int who, Verb verb, List<Object> details) {

  /** What can be seen. */
  enum Verb {
    /** A constructor runs: which instance. */
    MADE,
    PRE_START,
    POST_STOP,
    /** With the fault's number. */
    PRE_RESTART,
    POST_RESTART,
    /** A handler runs: the order, and how many this instance has taken before. */
    TAKES,
    /** A handler of signals runs: about whom, and the fault's number or zero. */
    TERMINATED,
    CHILD_FAILED,
    /** A callback runs: the order that was asked, and how it ended. */
    ANSWERED,
    /** A failure was logged: the directive, the attempt, the fault's number. */
    FAILS,
    /** A child was spawned, or its name was taken. */
    SPAWNS,
    IS_REFUSED
  }

  Sighting(long at, int who, Verb verb, Object... details) {
    this(at, who, verb, List.of(details));
  }

  boolean isOf(int actor, Verb what) {
    return who == actor && verb == what;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%10.3f  #%d %s %s", at / 1e9, who, verb, details.isEmpty() ? "" : details);
  }
}
