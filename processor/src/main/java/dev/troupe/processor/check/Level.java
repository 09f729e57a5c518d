package dev.troupe.processor.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How loudly a fault is told: as an error, as a warning, or not at all. */
public enum Level {
  ERROR,
  WARN,
  OFF;

  /** The level that an option names; empty if it names none. */
  static Optional<Level> named(String name) {
    return Arrays.stream(values())
        .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
