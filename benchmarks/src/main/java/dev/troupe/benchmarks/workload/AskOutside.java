package dev.troupe.benchmarks.workload;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.openjdk.jmh.annotations.Benchmark;

/** A thread that is no actor asks an actor and waits for the reply. An operation is one ask. */
public class AskOutside extends PairedBenchmark {
  @Benchmark
  public int pekko(Pekko host) {
    return AskPattern.<PekkoGet, Reply>ask(
            host.entry(),
            replyTo -> new PekkoGet(1, replyTo),
            PekkoHost.ASK_TIMEOUT,
            host.system().scheduler())
        .toCompletableFuture()
        .join()
        .value();
  }

  record Reply(int value) {}

  record PekkoGet(int value, ActorRef<Reply> replyTo) {}

  /** The actor that replies, in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<PekkoGet>> {
    @Override
    ActorRef<PekkoGet> populate() {
      return spawn(respond());
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
