package dev.troupe.benchmarks;

import dev.troupe.benchmarks.compile.Sample;
import dev.troupe.benchmarks.compile.Variant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What compiling took.
 *
 * @param row what was compiled
 * @param samples of each variant; those of one round have the same index
 */
record Cost(CostRow row, Map<Variant, List<Sample>> samples) {
  Cost {
    samples = new EnumMap<>(samples);
  }

  Spread millis(Variant variant) {
    return Spread.of(samples(variant).stream().map(Sample::millis).toList());
  }

  /** How much longer it takes with the processor than without, its references being there. */
  List<Double> ratios(ToDoubleFunction<Sample> figure) {
    return compare(figure, (with, without) -> with / without);
  }

  /** What the processor takes for each actor. */
  List<Double> millisPerActor() {
    return compare(Sample::millis, (with, without) -> (with - without) / row.actors());
  }

  private List<Double> compare(ToDoubleFunction<Sample> figure, DoubleBinaryOperator comparison) {
    List<Sample> with = samples(Variant.PROCESSOR);
    List<Sample> without = samples(Variant.REFERENCES);
    return IntStream.range(0, with.size())
        .mapToObj(
            round ->
                comparison.applyAsDouble(
                    figure.applyAsDouble(with.get(round)),
                    figure.applyAsDouble(without.get(round))))
        .toList();
  }

  private List<Sample> samples(Variant variant) {
    return samples.getOrDefault(variant, List.of());
  }
}
