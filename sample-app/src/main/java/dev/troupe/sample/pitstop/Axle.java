package dev.troupe.sample.pitstop;

/** Where a jack operator stands. */
enum Axle implements Post {
  /** The car's nose. */
  FRONT("Front jack"),
  /** The car's tail. */
  REAR("Rear jack");

  private final String label;

  Axle(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
