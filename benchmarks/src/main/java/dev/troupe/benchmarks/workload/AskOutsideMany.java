package dev.troupe.benchmarks.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Like {@link AskOutside}, with 100 asks before the first is waited for. */
public class AskOutsideMany extends PairedBenchmark {
  private static final int ASKS = 100;

  @Benchmark
  @OperationsPerInvocation(ASKS)
  public int troupe(AskOutside.Troupe host) {
    List<CompletionStage<AskOutside.Reply>> replies = new ArrayList<>(ASKS);
    for (int i = 0; i < ASKS; i++) {
      replies.add(host.ask(i));
    }
    return sum(replies);
  }

  @Benchmark
  @OperationsPerInvocation(ASKS)
  public int pekko(AskOutside.Pekko host) {
    List<CompletionStage<AskOutside.Reply>> replies = new ArrayList<>(ASKS);
    for (int i = 0; i < ASKS; i++) {
      replies.add(host.ask(i));
    }
    return sum(replies);
  }

  private static int sum(List<CompletionStage<AskOutside.Reply>> replies) {
    int sum = 0;
    for (CompletionStage<AskOutside.Reply> reply : replies) {
      sum += reply.toCompletableFuture().join().value();
    }
    return sum;
  }
}
