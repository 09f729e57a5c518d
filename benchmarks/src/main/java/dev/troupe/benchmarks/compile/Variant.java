package dev.troupe.benchmarks.compile;

/** What is compiled of a project. */
public enum Variant {
  /** The actors, and the processor writes their references. */
  PROCESSOR("processor"),
  /** The actors and the references that an earlier run has left, without the processor. */
  REFERENCES("refs kept"),
  /** The actors alone; nothing in them names a reference. */
  ACTORS("no refs");

  private final String title;

  Variant(String title) {
    this.title = title;
  }

  /** Returns its name in the table. */
  public String title() {
    return title;
  }
}
