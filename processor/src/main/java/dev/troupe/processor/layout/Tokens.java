package dev.troupe.processor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words and signs of one line, broken or not, read from left to right. */
final class Tokens {
  private static final Set<String> OPENING = Set.of("(", "<", "[");
  private static final Set<String> CLOSING = Set.of(")", ">", "]");
  private static final List<String> LONG_SIGNS = List.of("->", "::", "...");

  private final String line;
  private final List<Token> all = new ArrayList<>();
  private int next;

  /**
   * A word, a literal or a sign.
   *
   * @param text what it says
   * @param start where it begins in the line
   */
  private record Token(String text, int start) {
    private int end() {
      return start + text.length();
    }
  }

  Tokens(String line) {
    this.line = line;
    int start = 0;
    while (start < line.length()) {
      if (Character.isWhitespace(line.charAt(start))) {
        start++;
      } else {
        int end = endOf(line, start);
        all.add(new Token(line.substring(start, end), start));
        start = end;
      }
    }
  }

  private static int endOf(String line, int start) {
    int end = start;
    if (line.charAt(start) == '"') {
      return endOfLiteral(line, start);
    }
    while (end < line.length() && Character.isJavaIdentifierPart(line.codePointAt(end))) {
      end += Character.charCount(line.codePointAt(end));
    }
    if (end > start) {
      return end;
    }
    for (String sign : LONG_SIGNS) {
      if (line.startsWith(sign, start)) {
        return start + sign.length();
      }
    }
    return start + 1;
  }

  private static int endOfLiteral(String line, int start) {
    int end = start + 1;
    while (end < line.length() && line.charAt(end) != '"') {
      end += line.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, line.length());
  }

  boolean sayTheSameAs(Tokens other) {
    boolean same = all.size() == other.all.size();
    for (int i = 0; same && i < all.size(); i++) {
      same = all.get(i).text().equals(other.all.get(i).text());
    }
    return same;
  }

  boolean isEnd() {
    return next == all.size();
  }

  boolean at(String text) {
    return at(0, text);
  }

  boolean at(int ahead, String text) {
    return peek(ahead).equals(text);
  }

  boolean atAny(Set<String> texts) {
    return texts.contains(peek(0));
  }

  /** The token so far ahead; empty behind the last. */
  String peek(int ahead) {
    return next + ahead < all.size() ? all.get(next + ahead).text() : "";
  }

  boolean endsWith(String text) {
    return !all.isEmpty() && all.get(all.size() - 1).text().equals(text);
  }

  boolean hasAssignment() {
    for (Token token : all) {
      if (token.text().equals("=")) {
        return true;
      }
    }
    return false;
  }

  /** The next token, with which this moves on; empty behind the last. */
  String take() {
    return isEnd() ? "" : all.get(next++).text();
  }

  boolean atName(int ahead) {
    String text = peek(ahead);
    return !text.isEmpty() && Character.isJavaIdentifierStart(text.codePointAt(0));
  }

  /** What stands from here to the end, as it was. */
  String rest() {
    String rest = isEnd() ? "" : line.substring(all.get(next).start());
    next = all.size();
    return rest;
  }

  /** How far ahead the bracket closes that opens so far ahead. */
  int closing(int open) {
    int depth = 0;
    int ahead = open;
    do {
      depth += OPENING.contains(peek(ahead)) ? 1 : CLOSING.contains(peek(ahead)) ? -1 : 0;
      ahead++;
    } while (depth > 0 && !peek(ahead).isEmpty());
    return ahead - 1;
  }

  /** The lengths of what commas part, from here to the bracket that closes around it. */
  List<Integer> lengthsOfItems() {
    List<Integer> lengths = new ArrayList<>();
    int from = 0;
    int ahead = 0;
    while (!CLOSING.contains(peek(ahead)) && !peek(ahead).isEmpty()) {
      boolean opens = OPENING.contains(peek(ahead));
      ahead = opens ? closing(ahead) + 1 : ahead + 1;
      if (at(ahead, ",") || CLOSING.contains(peek(ahead))) {
        lengths.add(all.get(next + ahead - 1).end() - all.get(next + from).start());
        from = ahead + 1;
        ahead = at(ahead, ",") ? from : ahead;
      }
    }
    return lengths;
  }
}
