package dev.troupe.testkit.gate;

/** States of something else. */
public enum Other {
  AJAR
}
