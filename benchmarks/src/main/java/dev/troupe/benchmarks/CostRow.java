package dev.troupe.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the table of what compiling takes, before anything has run.
 *
 * @param actors how many are compiled at once
 * @param warmth of the compiler
 */
record CostRow(int actors, Warmth warmth) {
  /** In the order of the table. */
  static final List<CostRow> ALL =
      Stream.of(Warmth.values())
          .flatMap(warmth -> Stream.of(50, 500, 2_000).map(actors -> new CostRow(actors, warmth)))
          .toList();

  String title() {
    return "compile " + actors + " actors, " + warmth.text();
  }
}
