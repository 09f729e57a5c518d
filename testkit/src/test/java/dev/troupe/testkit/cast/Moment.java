package dev.troupe.testkit.cast;

/** A moment of a player's life that it writes down. */
public enum Moment {
  MADE("made"),
  STARTED("started"),
  LEAVING("leaving"),
  BACK("back"),
  STOPPED("stopped");

  private final String word;

  Moment(String word) {
    this.word = word;
  }

  /** How it is written. */
  public String word() {
    return word;
  }
}
