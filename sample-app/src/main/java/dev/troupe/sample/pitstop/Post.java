package dev.troupe.sample.pitstop;

/** Where a member of the crew stands. */
sealed interface Post permits Axle, Wheel {

  /** What people call it. */
  String label();
}
