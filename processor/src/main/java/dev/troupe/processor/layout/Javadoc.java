package dev.troupe.processor.layout;

/** A comment for javadoc: on one line if it fits, its paragraphs filled otherwise. */
final class Javadoc {
  private Javadoc() {}

  /** Writes the comment, its further lines indented, its first not. */
  static void write(String[] paragraphs, int indent, StringBuilder text) {
    if (paragraphs.length == 1 && indent + paragraphs[0].length() + 7 <= Page.WIDTH) {
      text.append("/** ").append(paragraphs[0]).append(" */");
      return;
    }
    String margin = "\n" + " ".repeat(indent);
    text.append("/**");
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        text.append(margin).append(" *");
      }
      fill(paragraphs[i], margin + " * ", text);
    }
    text.append(margin).append(" */");
  }

  private static void fill(String paragraph, String margin, StringBuilder text) {
    int column = Page.WIDTH;
    int start = 0;
    while (start < paragraph.length()) {
      int space = paragraph.indexOf(' ', start);
      int end = space < 0 ? paragraph.length() : space;
      if (column + 1 + end - start > Page.WIDTH) {
        text.append(margin);
        column = margin.length() - 1;
      } else {
        text.append(' ');
        column++;
      }
      text.append(paragraph, start, end);
      column += end - start;
      start = end + 1;
    }
  }
}
