package dev.troupe.processor.write;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives source the layout that JavaPoet does not: short comments on one line, constants in a block,
 * empty bodies closed at once.
 */
final class Layout {
  private static final int WIDTH = 100;
  private static final Pattern COMMENT =
      Pattern.compile("^( *)/\\*\\*\\n *\\* ([^\\n]*)\\n *\\*/$", Pattern.MULTILINE);
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *\\}$", Pattern.MULTILINE);
  private static final Pattern TAGS =
      Pattern.compile(
          "^( *private static final int .*)\\n\\n(?= *private static final int )",
          Pattern.MULTILINE);
  private static final Pattern SPACED_ANNOTATION = Pattern.compile("(?<=\\w)\\. @(?=\\w)");

  private Layout() {}

  static String of(String source) {
    String text = COMMENT.matcher(source).replaceAll(Layout::comment);
    text = EMPTY_BODY.matcher(text).replaceAll("{}");
    text = TAGS.matcher(text).replaceAll("$1\n");
    text = SPACED_ANNOTATION.matcher(text).replaceAll(".@");
    return text.endsWith("\n") ? text : text + "\n";
  }

  private static String comment(MatchResult comment) {
    String line = comment.group(1) + "/** " + comment.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= WIDTH ? line : comment.group());
  }
}
