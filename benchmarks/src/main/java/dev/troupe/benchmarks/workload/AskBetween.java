package dev.troupe.benchmarks.workload;

import java.util.Objects;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * An actor asks another and, when the reply has come back into it, asks again. An operation is one
 * ask.
 */
public class AskBetween extends PairedBenchmark {
  private static final int ASKS = 10_000;

  @Benchmark
  @OperationsPerInvocation(ASKS)
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Start(ASKS, finish));
    finish.await();
  }

  private sealed interface ToPekkoAsker {}

  record Start(int count, Finish finish) implements ToPekkoAsker {}

  private record Replied(int value) implements ToPekkoAsker {}

  /** Asker and responder in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<ToPekkoAsker>> {
    @Override
    ActorRef<ToPekkoAsker> populate() {
      return spawn(PekkoAsker.create(spawn(AskOutside.Pekko.respond())));
    }
  }

  private static final class PekkoAsker {
    private final ActorContext<ToPekkoAsker> context;
    private final ActorRef<AskOutside.PekkoGet> responder;
    private Finish finish = Finish.after(0);

    private PekkoAsker(
        ActorContext<ToPekkoAsker> context, ActorRef<AskOutside.PekkoGet> responder) {
      this.context = context;
      this.responder = responder;
    }

    static Behavior<ToPekkoAsker> create(ActorRef<AskOutside.PekkoGet> responder) {
      return Behaviors.setup(
          context -> Behaviors.receiveMessage(new PekkoAsker(context, responder)::receive));
    }

    private Behavior<ToPekkoAsker> receive(ToPekkoAsker message) {
      if (message instanceof Replied replied) {
        next(replied.value());
      } else if (message instanceof Start start) {
        finish = start.finish();
        next(start.count());
      }
      return Behaviors.same();
    }

    private void next(int left) {
      if (left == 0) {
        finish.arrive();
        return;
      }
      context.ask(
          AskOutside.Reply.class,
          responder,
          PekkoHost.ASK_TIMEOUT,
          (ActorRef<AskOutside.Reply> replyTo) -> new AskOutside.PekkoGet(left - 1, replyTo),
          (reply, failure) -> new Replied(Objects.requireNonNull(reply).value()));
    }
  }
}
