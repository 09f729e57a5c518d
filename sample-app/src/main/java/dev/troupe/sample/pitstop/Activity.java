package dev.troupe.sample.pitstop;

/** What somebody is doing, as a timeline shows it. */
enum Activity {
  /** Nothing, until it is safe. */
  WAITING,
  /** Getting ready. */
  PREPARING,
  /** Lifting the car. */
  LIFTING,
  /** Holding the car up. */
  HOLDING,
  /** Changing a wheel. */
  CHANGING,
  /** Out of action: the nut has jammed. */
  JAMMED,
  /** Letting the car down. */
  LOWERING,
  /** Sending the car off. */
  GO
}
