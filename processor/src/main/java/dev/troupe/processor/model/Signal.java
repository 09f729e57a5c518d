package dev.troupe.processor.model;

/** A message that engines send and references do not. */
public enum Signal {
  TERMINATED,
  CHILD_FAILED
}
