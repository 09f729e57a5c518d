package dev.troupe.benchmarks.workload;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Like {@link Children}, with 100,000 of them alive at a time. An operation is one child. */
public class ManyChildren extends PairedBenchmark {
  private static final int CHILDREN = 100_000;

  @Benchmark
  @OperationsPerInvocation(CHILDREN)
  public void troupe(Children.Troupe host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Children.Raise(CHILDREN, finish));
    finish.await();
  }

  @Benchmark
  @OperationsPerInvocation(CHILDREN)
  public void pekko(Children.Pekko host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Children.Raise(CHILDREN, finish));
    finish.await();
  }
}
