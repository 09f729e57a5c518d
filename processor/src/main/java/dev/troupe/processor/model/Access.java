package dev.troupe.processor.model;

/** Who may name a class or a member, widest first. */
public enum Access {
  PUBLIC,
  PROTECTED,
  PACKAGE,
  PRIVATE;

  /** The narrower of two. */
  public Access and(Access other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
