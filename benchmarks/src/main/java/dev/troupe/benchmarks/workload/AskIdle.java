package dev.troupe.benchmarks.workload;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Like {@link AskOutside}, but each ask finds a system in which nothing has happened for a while:
 * its threads have gone to sleep. What counts is how long single asks take, not their mean.
 */
@BenchmarkMode(Mode.SampleTime)
public class AskIdle extends PairedBenchmark {
  @Benchmark
  public int troupe(AskOutside.Troupe host, Pause pause) {
    return host.ask(1).toCompletableFuture().join().value();
  }

  @Benchmark
  public int pekko(AskOutside.Pekko host, Pause pause) {
    return host.ask(1).toCompletableFuture().join().value();
  }

  /** The time between two asks, which is not measured. */
  @State(Scope.Thread)
  public static class Pause {
    private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    /** Waits until threads that spin or sleep for short have settled. */
    @Setup(Level.Invocation)
    public void settle() {
      LockSupport.parkNanos(NANOS);
    }
  }
}
