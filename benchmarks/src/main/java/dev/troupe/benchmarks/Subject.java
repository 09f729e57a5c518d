package dev.troupe.benchmarks;

import dev.troupe.benchmarks.workload.PairedBenchmark;
import dev.troupe.benchmarks.workload.PekkoDispatcher;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is run in one pair of forks.
 *
 * @param benchmark the workload
 * @param dispatcher the one that is Pekko's best for it
 * @param parameters of the workload
 */
record Subject(
    Class<? extends PairedBenchmark> benchmark,
    PekkoDispatcher dispatcher,
    Map<String, String> parameters) {

  /** Finds exactly one benchmark method. */
  String pattern(Side side) {
    return "^" + Pattern.quote(benchmark.getName() + "." + side.method()) + "$";
  }
}
