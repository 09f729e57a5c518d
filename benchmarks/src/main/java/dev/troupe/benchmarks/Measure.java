package dev.troupe.benchmarks;

import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/** Which figure of a fork a row compares. Of all of them less is better. */
enum Measure {
  /**
   * Time per operation: the median of the iterations, which one disturbed iteration cannot move.
   */
  TIME("ns") {
    @Override
    double of(BenchmarkResult fork) {
      return median(fork, iteration -> iteration.getPrimaryResult().getScore());
    }
  },

  /** The time that half of the operations of a fork do not take. */
  MIDDLE("ns") {
    @Override
    double of(BenchmarkResult fork) {
      return fork.getPrimaryResult().getStatistics().getPercentile(50);
    }
  },

  /** The time that one operation in a hundred of a fork takes. */
  TAIL("ns") {
    @Override
    double of(BenchmarkResult fork) {
      return fork.getPrimaryResult().getStatistics().getPercentile(99);
    }
  },

  /** Nanoseconds that all cores are kept for a microsecond's work: 1000 is as good as it gets. */
  CORES("ns") {
    @Override
    double of(BenchmarkResult fork) {
      return median(
          fork,
          iteration ->
              1_000
                  * iteration.getPrimaryResult().getScore()
                  / score(iteration.getSecondaryResults(), "share"));
    }
  },

  /** Time from the start of a JVM to a reply, beyond that of the JVM itself. */
  START("ms") {
    @Override
    double of(BenchmarkResult fork) {
      return median(fork, iteration -> score(iteration.getSecondaryResults(), "millis"));
    }
  },

  /** Processor time per operation, which a busy machine hardly changes. */
  PROCESSOR("ns") {
    @Override
    double of(BenchmarkResult fork) {
      return score(fork.getSecondaryResults(), CpuProfiler.LABEL);
    }
  },

  /** Bytes allocated per operation. */
  ALLOCATION("B") {
    @Override
    double of(BenchmarkResult fork) {
      return score(fork.getSecondaryResults(), "gc.alloc.rate.norm");
    }
  },

  /** Bytes kept per idle actor. */
  IDLE_HEAP("B") {
    @Override
    double of(BenchmarkResult fork) {
      return score(fork.getSecondaryResults(), "bytesPerActor");
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

  private static double median(BenchmarkResult fork, Function<IterationResult, Double> figure) {
    return Spread.of(fork.getIterationResults().stream().map(figure).toList()).median();
  }

  private static double score(Map<String, ?> results, String label) {
    if (results.get(label) instanceof Result<?> result) {
      return result.getScore();
    }
    throw new IllegalStateException("No " + label + " in " + results.keySet());
  }
}
