package dev.troupe.processor.fuzz;

/**
 * A piece of a source that can be changed.
 *
 * @param kind what it is
 * @param file the path of its file
 * @param start where it begins
 * @param end where it ends; where it begins, if it is a place between two tokens
 * @param text what stands there
 */
record Spot(Kind kind, String file, int start, int end, String text) {

  /** What can be changed; the last ones are places where something can be added. */
  enum Kind {
    TOKEN,
    MODIFIER,
    NAME,
    CLASS_KEYWORD,
    ANNOTATION,
    ARGUMENT,
    VALUE,
    TYPE,
    PARAMETER,
    MEMBER,
    TOP_LEVEL,
    IMPORT,
    STATEMENT,
    EXPRESSION,
    AFTER_MODIFIERS,
    BEFORE_MODIFIERS,
    BEFORE_PARAMETERS,
    AFTER_PARAMETERS,
    AFTER_CLASS_NAME,
    AFTER_HEADER,
    IN_CLASS,
    IN_METHOD
  }

  /** This text in the place of the spot's. */
  Edit become(String replacement) {
    return new Edit(file, start, end, replacement);
  }

  /** Whether another is a part of it, or it is one of the other. */
  boolean overlaps(Spot other) {
    return file.equals(other.file) && start < other.end && other.start < end;
  }
}
