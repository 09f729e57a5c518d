package dev.troupe.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a file, without comments. */
final class Tokens {
  private static final Set<String> MODIFIERS =
      Set.of(
          "public",
          "protected",
          "private",
          "static",
          "abstract",
          "final",
          "sealed",
          "non-sealed",
          "default",
          "synchronized",
          "transient",
          "volatile",
          "native",
          "strictfp");
  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*|(?s:/\\*.*?\\*/)"
              + "|(?<token>(?s:\"\"\".*?\"\"\")|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)+'"
              + "|non-sealed|[\\p{L}_$][\\p{L}\\d_$]*|\\d[\\w.]*|->|::|\\.\\.\\.|[^\\s])");

  private final List<Spot> all = new ArrayList<>();

  Tokens(String file, String text) {
    Matcher next = TOKEN.matcher(text);
    while (next.find()) {
      String token = next.group("token");
      if (token != null) {
        Spot.Kind kind = MODIFIERS.contains(token) ? Spot.Kind.MODIFIER : Spot.Kind.TOKEN;
        all.add(new Spot(kind, file, next.start(), next.end(), token));
      }
    }
  }

  List<Spot> all() {
    return all;
  }

  /** The first token of a text that begins at an offset or later, or the last of all. */
  Spot next(int offset, String token) {
    return all.get(indexOf(offset, token));
  }

  private int indexOf(int offset, String token) {
    int index = 0;
    while (index < all.size() - 1
        && (all.get(index).start() < offset || !all.get(index).text().equals(token))) {
      index++;
    }
    return index;
  }

  /** The first token that begins at an offset or later, or the last of all. */
  Spot next(int offset) {
    return all.stream()
        .filter(token -> token.start() >= offset)
        .findFirst()
        .orElse(all.get(all.size() - 1));
  }

  /** The bracket that closes one. */
  Spot closing(Spot open) {
    int depth = 0;
    for (int i = all.indexOf(open); i < all.size(); i++) {
      String text = all.get(i).text();
      depth += text.equals("(") || text.equals("{") ? 1 : 0;
      depth -= text.equals(")") || text.equals("}") ? 1 : 0;
      if (depth == 0) {
        return all.get(i);
      }
    }
    return open;
  }
}
