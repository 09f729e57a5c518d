package dev.troupe.processor.model;

/**
 * State of an actor that others can reach past its handlers.
 *
 * @param leak how they reach it
 * @param field the field's name
 * @param type the field's type
 * @param handler the handler that hands it out; empty if none has to
 * @param site its place
 */
public record ExposureModel(Leak leak, String field, TypeModel type, String handler, Site site) {

  /** How state gets out. */
  public enum Leak {
    /** By a field that is neither private nor final. */
    FIELD,
    /** By a field that is final, and what it holds can change. */
    CONTENT,
    /** By a reply. */
    REPLY
  }
}
