package dev.troupe.benchmarks.workload;

import dev.troupe.Actor;
import dev.troupe.ActorSystem;
import dev.troupe.Receive;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.Scheduler;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.openjdk.jmh.annotations.Benchmark;

/** A thread that is no actor asks an actor and waits for the reply. An operation is one ask. */
public class AskOutside extends PairedBenchmark {
  @Benchmark
  public int troupe(Troupe host) {
    return host.ask(1).toCompletableFuture().join().value();
  }

  @Benchmark
  public int pekko(Pekko host) {
    return host.ask(1).toCompletableFuture().join().value();
  }

  record Reply(int value) {}

  record PekkoGet(int value, ActorRef<Reply> replyTo) {}

  record TroupeGet(int value) {}

  /** The actor that replies, in Troupe. */
  public static class Troupe extends TroupeHost<AskOutside_ResponderRef> {
    @Override
    AskOutside_ResponderRef populate(ActorSystem system) {
      return system.spawn(AskOutside_ResponderRef.props());
    }

    CompletionStage<Reply> ask(int value) {
      return entry().ask(new TroupeGet(value));
    }
  }

  @Actor
  static final class Responder {
    @Receive
    Reply get(TroupeGet get) {
      return new Reply(get.value());
    }
  }

  /** The actor that replies, in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<PekkoGet>> {
    @Override
    ActorRef<PekkoGet> populate() {
      return spawn(respond());
    }

    CompletionStage<Reply> ask(int value) {
      return ask(entry(), value, system().scheduler());
    }

    static CompletionStage<Reply> ask(
        ActorRef<PekkoGet> responder, int value, Scheduler scheduler) {
      return AskPattern.ask(
          responder, replyTo -> new PekkoGet(value, replyTo), ASK_TIMEOUT, scheduler);
    }

    static Behavior<PekkoGet> respond() {
      return Behaviors.receiveMessage(
          get -> {
            get.replyTo().tell(new Reply(get.value()));
            return Behaviors.same();
          });
    }
  }
}
