package dev.troupe.testkit.model;

import java.util.Locale;

/** The runtime did what the contract does not allow, or did not do what it promises. */
final class Mismatch extends AssertionError {
  private static final long serialVersionUID = 1L;

  Mismatch(String text, Object... details) {
    super(String.format(Locale.ROOT, text, details));
  }

  static void unless(boolean fine, String text, Object... details) {
    if (!fine) {
      throw new Mismatch(text, details);
    }
  }
}
