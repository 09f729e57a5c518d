package dev.troupe.runtime.routing;

/** A routee as a selection sees it. Safe from any thread. */
interface Candidate {

  /** What stays the same when the routee is replaced: where it stands on the ring. */
  String place();

  /** About how many messages wait for it, the one it handles included. */
  int load();
}
