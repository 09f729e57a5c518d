package dev.troupe.processor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A comment for javadoc: on one line if it fits, its paragraphs filled otherwise. */
final class Javadoc {
  private Javadoc() {}

  /** The comment, its further lines indented, its first not. */
  static String of(List<String> lines, int indent) {
    List<String> paragraphs = paragraphs(lines);
    String oneLine = "/** " + String.join(" ", paragraphs) + " */";
    if (paragraphs.size() == 1 && indent + oneLine.length() <= Page.WIDTH) {
      return oneLine;
    }
    String margin = "\n" + " ".repeat(indent);
    return paragraphs.stream()
        .map(paragraph -> filled(paragraph, margin + " * "))
        .collect(Collectors.joining(margin + " *", "/**", margin + " */"));
  }

  /** The text between the blank lines of a comment, each in one line. */
  private static List<String> paragraphs(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    String text =
        lines.stream()
            .map(line -> line.strip().replaceAll("^(/\\*\\*|\\*/|\\* ?)", "").strip())
            .collect(Collectors.joining("\n"));
    for (String paragraph : text.strip().split("\n\n+", -1)) {
      paragraphs.add(paragraph.replaceAll("\\s+", " "));
    }
    return paragraphs;
  }

  private static String filled(String paragraph, String margin) {
    StringBuilder filled = new StringBuilder();
    int column = Page.WIDTH;
    for (String word : paragraph.split(" ", -1)) {
      if (column + 1 + word.length() > Page.WIDTH) {
        filled.append(margin);
        column = margin.length() - 1;
      } else {
        filled.append(' ');
        column++;
      }
      filled.append(word);
      column += word.length();
    }
    return filled.toString();
  }
}
