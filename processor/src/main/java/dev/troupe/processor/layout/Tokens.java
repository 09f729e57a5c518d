package dev.troupe.processor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words and signs of one line, read from left to right. */
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*\"|[\\p{javaJavaIdentifierPart}]+|->|::|\\.\\.\\.|[^\\s]");
  private static final Set<String> OPENING = Set.of("(", "<", "[");
  private static final Set<String> CLOSING = Set.of(")", ">", "]");

  private final String line;
  private final List<MatchResult> all;
  private int next;

  Tokens(String line) {
    this.line = line;
    this.all = TOKEN.matcher(line).results().toList();
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
    return next + ahead < all.size() ? all.get(next + ahead).group() : "";
  }

  boolean endsWith(String text) {
    return !all.isEmpty() && all.get(all.size() - 1).group().equals(text);
  }

  boolean hasAssignment() {
    return all.stream().anyMatch(token -> token.group().equals("="));
  }

  /** The next token, with which this moves on; empty behind the last. */
  String take() {
    return isEnd() ? "" : all.get(next++).group();
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
