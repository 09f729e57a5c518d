package dev.troupe.sample.pitstop;

/** A piece of work that takes time. */
enum Task {
  /** Getting ready. */
  PREPARE,
  /** Lifting one end of the car. */
  LIFT,
  /** Getting the nut off and the old wheel away. */
  LOOSEN,
  /** Getting the new wheel on and the nut tight. */
  FIT,
  /** Letting one end of the car down. */
  LOWER
}
