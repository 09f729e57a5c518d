package dev.troupe.benchmarks;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.BenchmarkResult;

/** Which figure of a fork a row compares. Of all of them less is better. */
enum Measure {
  /**
   * Time per operation: the median of the iterations, which one disturbed iteration cannot move.
   */
  TIME("ns") {
    @Override
    double of(BenchmarkResult fork) {
      return Spread.of(
              fork.getIterationResults().stream()
                  .map(iteration -> iteration.getPrimaryResult().getScore())
                  .toList())
          .median();
    }
  },

  /** Processor time per operation, which a busy machine hardly changes. */
  PROCESSOR("ns") {
    @Override
    double of(BenchmarkResult fork) {
      return secondary(fork, CpuProfiler.LABEL);
    }
  },

  /** Bytes allocated per operation. */
  ALLOCATION("B") {
    @Override
    double of(BenchmarkResult fork) {
      return secondary(fork, "gc.alloc.rate.norm");
    }
  },

  /** Bytes kept per idle actor. */
  IDLE_HEAP("B") {
    @Override
    double of(BenchmarkResult fork) {
      return secondary(fork, "bytesPerActor");
    }
  };

  private final String unit;

  Measure(String unit) {
    this.unit = unit;
  }

  String unit() {
    return unit;
  }

  abstract double of(BenchmarkResult fork);

  private static double secondary(BenchmarkResult fork, String label) {
    Map<String, Double> scores = new TreeMap<>();
    fork.getSecondaryResults().forEach((name, result) -> scores.put(name, result.getScore()));
    return Objects.requireNonNull(scores.get(label), () -> "No " + label + " in " + scores);
  }
}
