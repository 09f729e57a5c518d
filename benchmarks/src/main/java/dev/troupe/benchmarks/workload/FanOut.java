package dev.troupe.benchmarks.workload;

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
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(RECEIVERS);
    host.entry().tell(new Tally.Send(ROUNDS, finish));
    finish.await();
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
