package dev.troupe.processor.layout;

import java.util.Optional;

/**
 * How much deeper the lines of a group stand.
 *
 * @param columns so much
 * @param onlyAfter only if this break was taken
 */
record Indent(int columns, Optional<Tag> onlyAfter) {
  static final Indent NONE = new Indent(0, Optional.empty());
  static final Indent CONTINUED = new Indent(4, Optional.empty());

  static Indent after(Tag tag) {
    return new Indent(CONTINUED.columns, Optional.of(tag));
  }

  int now() {
    return onlyAfter.isEmpty() || onlyAfter.get().isTaken() ? columns : 0;
  }
}
