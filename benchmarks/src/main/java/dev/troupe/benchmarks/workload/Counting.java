package dev.troupe.benchmarks.workload;

import dev.troupe.ActorSystem;
import org.apache.pekko.actor.typed.ActorRef;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** One actor sends numbers to another, which adds them up. An operation is one number. */
public class Counting extends PairedBenchmark {
  private static final int MESSAGES = 100_000;

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void troupe(Troupe host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Tally.Send(MESSAGES, finish));
    finish.await();
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Tally.Send(MESSAGES, finish));
    finish.await();
  }

  /** Producer and counter in Troupe. */
  public static class Troupe extends TroupeHost<TroupeCounter_SenderRef> {
    @Override
    TroupeCounter_SenderRef populate(ActorSystem system) {
      TroupeCounterRef counter = system.spawn(TroupeCounterRef.props(1, MESSAGES));
      return system.spawn(TroupeCounter_SenderRef.props(counter));
    }
  }

  /** Producer and counter in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<Tally.Send>> {
    @Override
    ActorRef<Tally.Send> populate() {
      return spawn(PekkoCounter.sender(spawn(PekkoCounter.create(1, MESSAGES))));
    }
  }
}
