package dev.troupe.processor.model;

/**
 * One thing that a method of a class says or does to others.
 *
 * @param speaker the class the method stands in
 * @param method the method, as in {@code add(orders.AddItem)}; empty for what initializes fields
 * @param kind what it does
 * @param partner whom it spawns, asks or tells; for {@code CALLS} and {@code BECOMES} the class
 *     that declares what is meant
 * @param meant the message, the method that is called, or the state
 */
public record TalkModel(ClassId speaker, String method, Kind kind, ClassId partner, String meant) {

  /** What a method does. */
  public enum Kind {
    SPAWNS,
    ASKS,
    TELLS,
    /** Calls another method of the same class, or of one above it. */
    CALLS,
    /** Goes to another state. */
    BECOMES
  }
}
