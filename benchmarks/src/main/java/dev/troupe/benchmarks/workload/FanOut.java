package dev.troupe.benchmarks.workload;

import dev.troupe.Actor;
import dev.troupe.ActorSystem;
import dev.troupe.Receive;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** One actor sends numbers to 60 others in turn. An operation is one number. */
public class FanOut extends PairedBenchmark {
  private static final int RECEIVERS = 60;
  private static final int ROUNDS = 2_000;

  @Benchmark
  @OperationsPerInvocation(RECEIVERS * ROUNDS)
  public void troupe(Troupe host) throws InterruptedException {
    Finish finish = Finish.after(RECEIVERS);
    host.entry().tell(new Tally.Send(ROUNDS, finish));
    finish.await();
  }

  @Benchmark
  @OperationsPerInvocation(RECEIVERS * ROUNDS)
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(RECEIVERS);
    host.entry().tell(new Tally.Send(ROUNDS, finish));
    finish.await();
  }

  /** Source and receivers in Troupe. */
  public static class Troupe extends TroupeHost<FanOut_SourceRef> {
    @Override
    FanOut_SourceRef populate(ActorSystem system) {
      List<TroupeCounterRef> receivers =
          IntStream.range(0, RECEIVERS)
              .mapToObj(i -> system.spawn(TroupeCounterRef.props(1, ROUNDS)))
              .toList();
      return system.spawn(FanOut_SourceRef.props(receivers));
    }
  }

  @Actor
  static final class Source {
    private final List<TroupeCounterRef> receivers;

    Source(List<TroupeCounterRef> receivers) {
      this.receivers = receivers;
    }

    @Receive
    void send(Tally.Send send) {
      for (int i = 0; i < send.count(); i++) {
        for (TroupeCounterRef receiver : receivers) {
          receiver.tell(new Tally.Add(1));
        }
      }
      for (TroupeCounterRef receiver : receivers) {
        receiver.tell(new Tally.Last(send.finish()));
      }
    }
  }

  /** Source and receivers in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<Tally.Send>> {
    @Override
    ActorRef<Tally.Send> populate() {
      List<ActorRef<Tally>> receivers =
          IntStream.range(0, RECEIVERS)
              .mapToObj(i -> spawn(PekkoCounter.create(1, ROUNDS)))
              .toList();
      return spawn(Behaviors.receiveMessage(send -> fan(receivers, send)));
    }

    private static Behavior<Tally.Send> fan(List<ActorRef<Tally>> receivers, Tally.Send send) {
      for (int i = 0; i < send.count(); i++) {
        for (ActorRef<Tally> receiver : receivers) {
          receiver.tell(new Tally.Add(1));
        }
      }
      for (ActorRef<Tally> receiver : receivers) {
        receiver.tell(new Tally.Last(send.finish()));
      }
      return Behaviors.same();
    }
  }
}
