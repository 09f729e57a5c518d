package dev.troupe.processor.fuzz;

/**
 * Something that must not be.
 *
 * @param kind what is wrong
 * @param key the same for flaws that most likely have one cause
 * @param text what was seen
 */
record Flaw(Kind kind, String key, String text) {

  enum Kind {
    CRASH("the processor fails"),
    ENDLESS("there is no last round"),
    NOWHERE("the processor complains without a place"),
    FORM("a message is not of the form \"[Id] text\", on one line"),
    BROKEN("what is generated does not compile, though what the user wrote does"),
    WARNED("what is generated is warned of"),
    FORGOTTEN("an actor without a fault has no reference"),
    UNSTABLE("equal sources give unequal output");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return name() + ": " + words;
    }
  }

  /** One that a compiler finds in what is generated. */
  static Flaw ofGenerated(Kind kind, Said said, Outcome outcome) {
    return new Flaw(
        kind, said.code(), said + "\n" + outcome.generated().getOrDefault(said.file(), ""));
  }

  boolean isLike(Flaw other) {
    return kind == other.kind && key.equals(other.key);
  }
}
