package dev.troupe.benchmarks.workload;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Two actors that hand one message to and fro. An operation is one message. */
public class PingPong extends PairedBenchmark {
  private static final int ROUNDS = 50_000;
  private static final int MESSAGES = 2 * ROUNDS;

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Start(ROUNDS, finish));
    finish.await();
  }

  private sealed interface ToPinger {}

  record Start(int rounds, Finish finish) implements ToPinger {}

  record Pong(int left) implements ToPinger {}

  record PekkoPing(int left, ActorRef<? super Pong> replyTo) {}

  /** The pair in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<ToPinger>> {
    @Override
    ActorRef<ToPinger> populate() {
      ActorRef<PekkoPing> ponger = spawn(Behaviors.receiveMessage(Pekko::pong));
      return spawn(PekkoPinger.create(ponger));
    }

    private static Behavior<PekkoPing> pong(PekkoPing ping) {
      ping.replyTo().tell(new Pong(ping.left()));
      return Behaviors.same();
    }
  }

  private static final class PekkoPinger {
    private final ActorRef<ToPinger> self;
    private final ActorRef<PekkoPing> ponger;
    private Finish finish = Finish.after(0);

    private PekkoPinger(ActorContext<ToPinger> context, ActorRef<PekkoPing> ponger) {
      this.self = context.getSelf();
      this.ponger = ponger;
    }

    static Behavior<ToPinger> create(ActorRef<PekkoPing> ponger) {
      return Behaviors.setup(
          context -> Behaviors.receiveMessage(new PekkoPinger(context, ponger)::receive));
    }

    private Behavior<ToPinger> receive(ToPinger message) {
      if (message instanceof Pong pong) {
        if (pong.left() == 0) {
          finish.arrive();
        } else {
          ponger.tell(new PekkoPing(pong.left() - 1, self));
        }
      } else if (message instanceof Start start) {
        finish = start.finish();
        ponger.tell(new PekkoPing(start.rounds() - 1, self));
      }
      return Behaviors.same();
    }
  }
}
