package dev.troupe.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the table.
 *
 * @param row what was run
 * @param troupe Troupe's figures, one per fork
 * @param pekko Pekko's figures, one per fork
 * @param ratio Pekko's figure over Troupe's, of the two forks that ran one after the other
 */
record Comparison(Row row, Spread troupe, Spread pekko, Spread ratio) {
  /** Compares two lists in which the figures of one round have the same index. */
  static Comparison of(Row row, List<Double> troupe, List<Double> pekko) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < troupe.size(); round++) {
      ratios.add(pekko.get(round) / troupe.get(round));
    }
    return new Comparison(row, Spread.of(troupe), Spread.of(pekko), Spread.of(ratios));
  }

  Floor.Verdict verdict() {
    return row.floor().verdict(this);
  }
}
