package dev.troupe.processor.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives source the layout that JavaPoet cannot: short comments on one line, constants in a block.
 */
final class Layout {
  private static final int WIDTH = 100;
  private static final Pattern SHORT_COMMENT =
      Pattern.compile("^( *)/\\*\\*\\n *\\* ([^\\n]*)\\n *\\*/$", Pattern.MULTILINE);

  private Layout() {}

  static String of(String source) {
    Matcher matcher = SHORT_COMMENT.matcher(source);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      String line = matcher.group(1) + "/** " + matcher.group(2) + " */";
      matcher.appendReplacement(
          text, Matcher.quoteReplacement(line.length() <= WIDTH ? line : matcher.group()));
    }
    return matcher.appendTail(text).toString();
  }
}
