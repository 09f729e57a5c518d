package dev.troupe.benchmarks.workload;

import dev.troupe.ActorSystem;
import org.apache.pekko.actor.typed.ActorRef;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Two threads outside send numbers to an actor, which adds them up. An operation is one number. */
public class OutsideToOne extends PairedBenchmark {
  private static final int SENDERS = 2;
  private static final int EACH = 100_000;

  @Benchmark
  @OperationsPerInvocation(SENDERS * EACH)
  public void troupe(Troupe host) throws InterruptedException {
    Finish finish = Finish.after(1);
    TroupeCounterRef counter = host.entry();
    startSenders(
        () -> {
          for (int i = 0; i < EACH; i++) {
            counter.tell(new Tally.Add(1));
          }
          counter.tell(new Tally.Last(finish));
        });
    finish.await();
  }

  @Benchmark
  @OperationsPerInvocation(SENDERS * EACH)
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(1);
    ActorRef<Tally> counter = host.entry();
    startSenders(
        () -> {
          for (int i = 0; i < EACH; i++) {
            counter.tell(new Tally.Add(1));
          }
          counter.tell(new Tally.Last(finish));
        });
    finish.await();
  }

  /** Starts threads that end by themselves, before the counter can finish. */
  private static void startSenders(Runnable sends) {
    for (int i = 0; i < SENDERS; i++) {
      new Thread(sends, "sender-" + i).start();
    }
  }

  /** The counter in Troupe. */
  public static class Troupe extends TroupeHost<TroupeCounterRef> {
    @Override
    TroupeCounterRef populate(ActorSystem system) {
      return system.spawn(TroupeCounterRef.props(SENDERS, SENDERS * EACH));
    }
  }

  /** The counter in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<Tally>> {
    @Override
    ActorRef<Tally> populate() {
      return spawn(PekkoCounter.create(SENDERS, SENDERS * EACH));
    }
  }
}
