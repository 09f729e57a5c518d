package dev.troupe.benchmarks.workload;

import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A piece of work that takes about a microsecond, and how long it takes a thread on its own. */
@State(Scope.Benchmark)
public class Work {
  private static final int TOKENS = 500;
  private static final int LAPS = 20;
  private static final int PIECES = 1_000;

  private double alone;

  /** Does one piece. */
  static void once() {
    Blackhole.consumeCPU(TOKENS);
  }

  /** Nanoseconds a piece if all cores did nothing else. */
  double share() {
    return alone / Runtime.getRuntime().availableProcessors();
  }

  /** Measures anew each time, as the machine's speed changes; the median spares it a hiccup. */
  @Setup(Level.Iteration)
  public void measure() {
    double[] laps = IntStream.range(0, LAPS).mapToDouble(lap -> lap()).sorted().toArray();
    alone = laps[LAPS / 2];
  }

  private static double lap() {
    long start = System.nanoTime();
    for (int i = 0; i < PIECES; i++) {
      once();
    }
    return (double) (System.nanoTime() - start) / PIECES;
  }
}
