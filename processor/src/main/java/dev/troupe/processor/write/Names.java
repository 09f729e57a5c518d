package dev.troupe.processor.write;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds names that are not taken yet. */
final class Names {
  private final Set<String> taken;

  Names(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  boolean isFree(String name) {
    return !taken.contains(name);
  }

  /** The first free name among a base and the base with 2, 3 and so on; taken from now on. */
  String claim(String base) {
    return claim(base, "");
  }

  /** The same, with a separator before the number. */
  String claim(String base, String separator) {
    String name = base;
    for (int i = 2; !taken.add(name); i++) {
      name = base + separator + i;
    }
    return name;
  }

  /** {@code CHECK_STOCK} for {@code CheckStock}. */
  static String constant(String name) {
    StringBuilder constant = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean startsWord =
          i > 0
              && Character.isUpperCase(c)
              && (Character.isLowerCase(name.charAt(i - 1))
                  || Character.isDigit(name.charAt(i - 1))
                  || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
      if (startsWord && name.charAt(i - 1) != '_') {
        constant.append('_');
      }
      constant.append(c);
    }
    return constant.toString().toUpperCase(Locale.ROOT);
  }

  /** {@code Restock} for {@code restock}. */
  static String capitalized(String name) {
    int first = name.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(name.substring(Character.charCount(first)))
        .toString();
  }
}
