package dev.troupe.testkit.gate;

/** The states of a {@link Gate}. */
public enum Door {
  CLOSED,
  OPEN
}
