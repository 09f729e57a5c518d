package dev.troupe.benchmarks;

import java.util.function.DoublePredicate;

/** Whether what a row promises holds. */
enum Verdict {
  HOLDS("yes"),
  MOSTLY("yes?"),
  HARDLY("no?"),
  BELOW("no");

  private final String text;

  Verdict(String text) {
    this.text = text;
  }

  /**
   * By the median, doubtful where the spread reaches over the bound.
   *
   * @param admits whether one figure is good enough
   */
  static Verdict of(Spread spread, DoublePredicate admits) {
    boolean all = admits.test(spread.min()) && admits.test(spread.max());
    boolean none = !admits.test(spread.min()) && !admits.test(spread.max());
    if (admits.test(spread.median())) {
      return all ? HOLDS : MOSTLY;
    }
    return none ? BELOW : HARDLY;
  }

  String text() {
    return text;
  }
}
