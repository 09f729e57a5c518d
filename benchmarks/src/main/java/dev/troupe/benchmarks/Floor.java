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

  /** The verdict on a row: by its median, doubtful where the spread reaches over the floor. */
  default Verdict verdict(Comparison comparison) {
    Spread spread = judged(comparison);
    boolean all = admits(spread.min()) && admits(spread.max());
    boolean none = !admits(spread.min()) && !admits(spread.max());
    if (admits(spread.median())) {
      return all ? Verdict.HOLDS : Verdict.MOSTLY;
    }
    return none ? Verdict.BELOW : Verdict.HARDLY;
  }

  /** Whether a floor holds. */
  enum Verdict {
    HOLDS("yes"),
    MOSTLY("yes?"),
    HARDLY("no?"),
    BELOW("no");

    private final String text;

    Verdict(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
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

  /** Troupe's own figure is at most this many bytes, whatever Pekko's is. */
  record Bytes(double atMost) implements Floor {
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
      return String.format(Locale.ROOT, "%.0f B", atMost);
    }
  }
}
