package dev.troupe.processor.model;

/** Whether the compiler warns of the use of something. */
public enum Deprecation {
  NONE,
  DEPRECATED,
  FOR_REMOVAL;

  /** The stronger of two. */
  public Deprecation and(Deprecation other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
