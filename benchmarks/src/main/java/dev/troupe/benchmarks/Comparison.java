package dev.troupe.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.BenchmarkResult;

/**
 * A line of the table.
 *
 * @param row what was run
 * @param troupe Troupe's figures, one per fork
 * @param pekko Pekko's figures, one per fork
 * @param ratio Pekko's figure over Troupe's, of the two forks that ran one after the other
 * @param processor the same ratio of processor time
 */
record Comparison(Row row, Spread troupe, Spread pekko, Spread ratio, Spread processor) {
  /** Compares two lists in which the forks of one round have the same index. */
  static Comparison of(Row row, List<BenchmarkResult> troupe, List<BenchmarkResult> pekko) {
    Measure measure = row.measure();
    return new Comparison(
        row,
        Spread.of(troupe.stream().map(measure::of).toList()),
        Spread.of(pekko.stream().map(measure::of).toList()),
        ratio(measure, troupe, pekko),
        ratio(Measure.PROCESSOR, troupe, pekko));
  }

  Verdict verdict() {
    return row.floor().verdict(this);
  }

  private static Spread ratio(
      Measure measure, List<BenchmarkResult> troupe, List<BenchmarkResult> pekko) {
    return Spread.of(
        IntStream.range(0, troupe.size())
            .mapToObj(round -> measure.of(pekko.get(round)) / measure.of(troupe.get(round)))
            .toList());
  }
}
