package dev.troupe.benchmarks.workload;

import dev.troupe.Actor;
import dev.troupe.ActorSystem;
import dev.troupe.Receive;
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
  public void troupe(Troupe host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Start(ASKS, finish));
    finish.await();
  }

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

  /** Asker and responder in Troupe. */
  public static class Troupe extends TroupeHost<AskBetween_AskerRef> {
    @Override
    AskBetween_AskerRef populate(ActorSystem system) {
      AskOutside_ResponderRef responder = system.spawn(AskOutside_ResponderRef.props());
      return system.spawn(AskBetween_AskerRef.props(responder));
    }
  }

  @Actor
  static final class Asker {
    private final AskOutside_ResponderRef responder;
    private Finish finish = Finish.after(0);

    Asker(AskOutside_ResponderRef responder) {
      this.responder = responder;
    }

    @Receive
    void start(Start start) {
      finish = start.finish();
      next(start.count());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a failed ask shows in the missing arrival
    private void next(int left) {
      if (left == 0) {
        finish.arrive();
        return;
      }
      responder.ask(new AskOutside.TroupeGet(left - 1)).thenAccept(reply -> next(reply.value()));
    }
  }

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
