package dev.troupe.benchmarks;

import java.util.Locale;

/** What a row must at least reach. */
sealed interface Floor {
  /** What is judged: Pekko's figure over Troupe's, or Troupe's own. */
  Spread judged(Comparison comparison);

  /** Whether one figure is good enough. */
  boolean admits(double figure);

  /** As it stands in the table. */
  String text();

  /** The verdict on a row. */
  default Verdict verdict(Comparison comparison) {
    return Verdict.of(judged(comparison), this::admits);
  }

  /** Troupe is at least this many times as good as Pekko. */
  record Ratio(double atLeast) implements Floor {
    @Override
    public Spread judged(Comparison comparison) {
      return comparison.ratio();
    }

    @Override
    public boolean admits(double figure) {
      return figure >= atLeast;
    }

    @Override
    public String text() {
      return String.format(Locale.ROOT, "%.1fx", atLeast);
    }
  }

  /** Troupe's own figure is at most this, whatever Pekko's is. */
  record Own(double atMost, String unit) implements Floor {
    @Override
    public Spread judged(Comparison comparison) {
      return comparison.troupe();
    }

    @Override
    public boolean admits(double figure) {
      return figure <= atMost;
    }

    @Override
    public String text() {
      return String.format(Locale.ROOT, "%.0f %s", atMost, unit);
    }
  }
}
