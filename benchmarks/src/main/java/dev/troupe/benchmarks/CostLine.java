package dev.troupe.benchmarks;

import dev.troupe.benchmarks.compile.Sample;
import dev.troupe.benchmarks.compile.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A line of the table of what compiling takes.
 *
 * @param title what was compiled
 * @param cost what it took; empty for a line that compares two others
 * @param ratio what is judged
 * @param processor the same of processor time
 * @param atMost what it may be
 */
record CostLine(
    String title, Optional<Cost> cost, Spread ratio, Optional<Spread> processor, double atMost) {
  /** The processor's share of a compilation: a third. */
  private static final double RATIO = 1.5;

  /** What is linear stays at 1; the rest is for heaps that fill up. */
  private static final double GROWTH = 1.2;

  /** The lines of some rows, and those that say how the cost grows from one to the next. */
  static List<CostLine> of(List<Cost> costs) {
    List<CostLine> lines = new ArrayList<>();
    costs.forEach(cost -> lines.add(of(cost)));
    for (int i = 1; i < costs.size(); i++) {
      Cost few = costs.get(i - 1);
      Cost many = costs.get(i);
      // So few as 50 are over before the processor is warm.
      if (few.row().warmth() == many.row().warmth() && few.row().actors() >= 500) {
        lines.add(growth(few, many));
      }
    }
    return lines;
  }

  private static CostLine of(Cost cost) {
    return new CostLine(
        cost.row().title(),
        Optional.of(cost),
        Spread.of(cost.ratios(Sample::millis)),
        Optional.of(Spread.of(cost.ratios(Sample::processor))),
        RATIO);
  }

  private static CostLine growth(Cost few, Cost many) {
    List<Double> before = few.millisPerActor();
    List<Double> after = many.millisPerActor();
    List<Double> growth =
        IntStream.range(0, before.size())
            .mapToObj(round -> after.get(round) / before.get(round))
            .toList();
    String title =
        String.format(
            "ms an actor, %d over %d, %s",
            many.row().actors(), few.row().actors(), few.row().warmth().text());
    return new CostLine(title, Optional.empty(), Spread.of(growth), Optional.empty(), GROWTH);
  }

  Verdict verdict() {
    return Verdict.of(ratio, figure -> figure <= atMost);
  }

  Optional<Spread> millis(Variant variant) {
    return cost.map(known -> known.millis(variant));
  }

  Optional<Spread> millisPerActor() {
    return cost.map(known -> Spread.of(known.millisPerActor()));
  }
}
