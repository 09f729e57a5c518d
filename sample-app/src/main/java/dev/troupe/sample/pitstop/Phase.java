package dev.troupe.sample.pitstop;

/** How far a pit stop is: the states of the {@link RaceEngineer}. */
enum Phase {
  /** There is no car. */
  WAITING,
  /** Everybody gets ready. */
  PREPARING,
  /** Both jacks go up. */
  LIFTING,
  /** All four wheels are changed. */
  CHANGING,
  /** Both jacks come down. */
  LOWERING,
  /** Somebody failed for good: this crew serves no car any more. */
  RETIRED
}
