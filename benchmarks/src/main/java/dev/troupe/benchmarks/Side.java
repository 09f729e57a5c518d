package dev.troupe.benchmarks;

import java.util.Locale;

/** A library that is measured; its benchmarks are the methods named like it. */
enum Side {
  TROUPE,
  PEKKO;

  String method() {
    return name().toLowerCase(Locale.ROOT);
  }
}
