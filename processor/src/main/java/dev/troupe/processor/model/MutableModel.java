package dev.troupe.processor.model;

/**
 * A part of a message or a reply that can change after it was sent.
 *
 * @param name the way down to it, {@code OrderPlaced.items.tags}; or the handler, if it is what the
 *     handler itself takes or replies
 * @param flaw what lets it change
 * @param type its type
 * @param inRecord whether it is a component of a record
 * @param site its place
 */
public record MutableModel(String name, Flaw flaw, TypeModel type, boolean inRecord, Site site) {

  /** What lets a part of a message change. */
  public enum Flaw {
    /** A field that is not final. */
    NOT_FINAL,
    /** Its type: an array, a {@code Date}. */
    CHANGEABLE,
    /** The type of what a collection, or the like, holds. */
    HELD,
    /** A collection that a constructor keeps as it is handed over. */
    KEPT,
    /** What a copied collection holds: collections, as they are handed over. */
    KEPT_INSIDE,
    /** Something changeable that a handler takes. */
    TAKEN,
    /** Something changeable that a handler replies. */
    REPLIED
  }
}
