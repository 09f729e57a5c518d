package dev.troupe;

/** A message that stops its receiver once everything sent before it has been handled. */
public enum PoisonPill {
  /** The only one. */
  INSTANCE
}
