package dev.troupe.sample.pitstop;

/** What the crew tells its {@link RaceEngineer}. */
sealed interface Report extends PitRadio {

  /** Somebody is ready. */
  record Ready(Post post) implements Report {}

  /** One end of the car is up. */
  record Lifted(Axle axle) implements Report {}

  /** A wheel is new. */
  record Changed(Wheel wheel) implements Report {}

  /** A changer who failed is back, and remembers nothing. */
  record Back(TireChangerRef changer) implements Report {}

  /** One end of the car is down. */
  record Lowered(Axle axle) implements Report {}
}
