package dev.troupe.runtime.soak;

/**
 * A message that is accounted for.
 *
 * @param number unlike that of any other
 * @param fate what becomes of whoever handles it
 */
record Parcel(long number, Fate fate) {
  /** What a parcel does to its clerk. */
  enum Fate {
    HANDLED,
    RESUMES,
    RESTARTS,
    STOPS,
    LEAVES
  }
}
