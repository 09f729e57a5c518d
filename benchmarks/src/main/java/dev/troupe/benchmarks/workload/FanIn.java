package dev.troupe.benchmarks.workload;

import dev.troupe.ActorSystem;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pekko.actor.typed.ActorRef;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Four actors send numbers to a fifth, which adds them up. An operation is one number. */
public class FanIn extends PairedBenchmark {
  private static final int SENDERS = 4;
  private static final int EACH = 25_000;

  @Benchmark
  @OperationsPerInvocation(SENDERS * EACH)
  public void troupe(Troupe host) throws InterruptedException {
    Finish finish = Finish.after(1);
    for (TroupeCounter_SenderRef sender : host.entry()) {
      sender.tell(new Tally.Send(EACH, finish));
    }
    finish.await();
  }

  @Benchmark
  @OperationsPerInvocation(SENDERS * EACH)
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(1);
    for (ActorRef<Tally.Send> sender : host.entry()) {
      sender.tell(new Tally.Send(EACH, finish));
    }
    finish.await();
  }

  /** Senders and counter in Troupe. */
  public static class Troupe extends TroupeHost<List<TroupeCounter_SenderRef>> {
    @Override
    List<TroupeCounter_SenderRef> populate(ActorSystem system) {
      TroupeCounterRef counter = system.spawn(TroupeCounterRef.props(SENDERS, SENDERS * EACH));
      return IntStream.range(0, SENDERS)
          .mapToObj(i -> system.spawn(TroupeCounter_SenderRef.props(counter)))
          .toList();
    }
  }

  /** Senders and counter in Pekko. */
  public static class Pekko extends PekkoHost<List<ActorRef<Tally.Send>>> {
    @Override
    List<ActorRef<Tally.Send>> populate() {
      ActorRef<Tally> counter = spawn(PekkoCounter.create(SENDERS, SENDERS * EACH));
      return IntStream.range(0, SENDERS)
          .mapToObj(i -> spawn(PekkoCounter.sender(counter)))
          .toList();
    }
  }
}
