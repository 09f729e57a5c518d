package dev.troupe.benchmarks;

import dev.troupe.benchmarks.compile.ChildTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Reports the processor time that an operation takes on all threads of the JVM together, and in
 * processes that it has started and that have ended: collector, compiler and spinning included,
 * waiting left out. Found by JMH under its class name.
 */
public final class CpuProfiler implements InternalProfiler {
  /** The label of the result. */
  static final String LABEL = "cpu.norm";

  private long before;

  @Override
  public String getDescription() {
    return "Processor time per operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = processorNanos();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    long operations = Math.max(1, result.getMetadata().getAllOps());
    double each = (double) (processorNanos() - before) / operations;
    return List.of(new ScalarResult(LABEL, each, "ns/op", AggregationPolicy.AVG));
  }

  private static long processorNanos() {
    long own =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getProcessCpuTime();
    return own + TimeUnit.MILLISECONDS.toNanos(childMillis());
  }

  private static long childMillis() {
    try {
      double millis = ChildTime.millis();
      return Double.isNaN(millis) ? 0 : (long) millis;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
