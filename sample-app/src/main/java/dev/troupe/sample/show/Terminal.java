package dev.troupe.sample.show;

/**
 * What the place that output goes to can display.
 *
 * @param color whether it takes colours
 * @param width in columns
 * @param unicode whether it has more than ASCII
 */
public record Terminal(boolean color, int width, boolean unicode) {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 400;

  /** A file, a pipe or a string. */
  public static final Terminal PLAIN = new Terminal(false, 80, true);

  /** Nothing is drawn on less than 60 columns, or more than 400. */
  public Terminal {
    width = Math.min(Math.max(width, NARROWEST), WIDEST);
  }

  /**
   * The same terminal with other colours.
   *
   * @param color whether it takes colours
   * @return a changed copy
   */
  public Terminal withColor(boolean color) {
    return new Terminal(color, width, unicode);
  }

  /**
   * The same terminal at another width.
   *
   * @param width in columns
   * @return a changed copy
   */
  public Terminal withWidth(int width) {
    return new Terminal(color, width, unicode);
  }
}
