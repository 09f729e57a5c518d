package dev.troupe;

/** Which children a rule of their parent treats together when one of them fails. */
public enum Scope {
  /** The one that failed. */
  ONE_FOR_ONE,
  /** All of them: stopped in reverse and started in start order. */
  ALL_FOR_ONE,
  /** The one that failed and those started after it. */
  REST_FOR_ONE
}
