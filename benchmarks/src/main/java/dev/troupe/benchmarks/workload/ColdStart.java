package dev.troupe.benchmarks.workload;

import dev.troupe.ActorSystem;
import java.io.IOException;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A fresh JVM creates a system and asks an actor. The score that counts is {@code millis}: from the
 * start of the process to the reply, less the same of a JVM that replies by itself, which is
 * started right before.
 */
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class ColdStart extends PairedBenchmark {
  @Benchmark
  public double troupe(Start start) throws IOException {
    start.millis = -FreshJvm.millisToReply(Empty.class);
    start.millis += FreshJvm.millisToReply(Troupe.class);
    return start.millis;
  }

  @Benchmark
  public double pekko(Start start) throws IOException {
    start.millis = -FreshJvm.millisToReply(Empty.class);
    start.millis += FreshJvm.millisToReply(Pekko.class);
    return start.millis;
  }

  /** What is reported beside the time of all processes together. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Start {
    public double millis;
  }

  /** The program that has nothing to start. */
  static final class Empty {
    private Empty() {}

    public static void main(String[] arguments) {
      FreshJvm.reply(1);
    }
  }

  /** The program in Troupe. */
  static final class Troupe {
    private Troupe() {}

    public static void main(String[] arguments) {
      ActorSystem system = ActorSystem.create("benchmark");
      AskOutside_ResponderRef responder = system.spawn(AskOutside_ResponderRef.props());
      FreshJvm.reply(responder.ask(new AskOutside.TroupeGet(1)).join().value());
    }
  }

  /** The program in Pekko. */
  static final class Pekko {
    private Pekko() {}

    public static void main(String[] arguments) {
      org.apache.pekko.actor.typed.ActorSystem<AskOutside.PekkoGet> responder =
          org.apache.pekko.actor.typed.ActorSystem.create(
              AskOutside.Pekko.respond(), "benchmark", PekkoDispatcher.FORK_JOIN.config());
      FreshJvm.reply(
          AskOutside.Pekko.ask(responder, 1, responder.scheduler())
              .toCompletableFuture()
              .join()
              .value());
    }
  }
}
