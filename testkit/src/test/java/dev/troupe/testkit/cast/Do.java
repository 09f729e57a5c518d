package dev.troupe.testkit.cast;

/** Has a player do something. */
public record Do(Act act) {
  /** Has a player fail. */
  public static Do fail(Exception cause) {
    return new Do(Act.failing(cause));
  }
}
