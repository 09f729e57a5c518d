package dev.troupe.processor.read.body;

/** Where code runs that is handed over as a value, such as a lambda's. */
enum Place {
  /** In the actor, one at a time with its messages. */
  ACTOR,
  /** Where the code runs that hands it over, before that goes on or in the same way. */
  AROUND,
  /** On some other thread. */
  ELSEWHERE,
  UNKNOWN;

  Place within(Place around) {
    return this == AROUND ? around : this;
  }
}
