package dev.troupe.processor.model;

/** What sort of type declaration a class is. */
public enum ClassKind {
  CLASS("a class"),
  INTERFACE("an interface"),
  ENUM("an enum"),
  RECORD("a record"),
  ANNOTATION("an annotation");

  private final String words;

  ClassKind(String words) {
    this.words = words;
  }

  /** What something of this sort is, in words: {@code an enum}. */
  public String words() {
    return words;
  }
}
