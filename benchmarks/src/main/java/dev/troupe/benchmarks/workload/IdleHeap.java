package dev.troupe.benchmarks.workload;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ActorSystem;
import dev.troupe.Props;
import dev.troupe.Receive;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Arrays;
import java.util.List;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The heap that 200,000 idle children of one actor keep. The score that counts is {@code
 * bytesPerActor}: used heap after collections, less what was used before they were spawned, less
 * the user's own object. What keeps the actors' references was allocated before.
 */
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class IdleHeap extends PairedBenchmark {
  private static final int ACTORS = 200_000;

  @Benchmark
  public List<Object> troupe(Troupe host, Past past, Bytes bytes) throws InterruptedException {
    Finish finish = past.finish();
    List<Object> keep = Arrays.asList(new Object[ACTORS]);
    // The user's objects are there before, and make room for the references to actors of their own.
    keep.replaceAll(ignored -> new Idle(Finish.after(1)));
    long before = usedHeap();
    host.entry().tell(new Fill(keep, past.messages, finish));
    finish.await();
    bytes.bytesPerActor = (double) (usedHeap() - before) / ACTORS;
    return keep;
  }

  @Benchmark
  public List<Object> pekko(Pekko host, Past past, Bytes bytes) throws InterruptedException {
    Finish finish = past.finish();
    List<Object> keep = Arrays.asList(new Object[ACTORS]);
    long before = usedHeap();
    host.entry().tell(new Fill(keep, past.messages, finish));
    finish.await();
    bytes.bytesPerActor = (double) (usedHeap() - before) / ACTORS;
    return keep;
  }

  private static long usedHeap() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    long used = Long.MAX_VALUE;
    long last;
    do {
      last = used;
      memory.gc();
      used = memory.getHeapMemoryUsage().getUsed();
    } while (used < last);
    return last;
  }

  /** What the actors have done before they idle: start, and handle this many messages. */
  @State(Scope.Benchmark)
  public static class Past {
    @Param({"0", "1"})
    public int messages;

    Finish finish() {
      return Finish.after(ACTORS * (1 + messages));
    }
  }

  /** What is reported beside the time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Bytes {
    public double bytesPerActor;
  }

  @SuppressWarnings(
      "MessageMutable") // the receiver fills the sender's list, which looks at it after
  record Fill(List<Object> keep, int messages, Finish finish) {}

  record Arrive(Finish finish) {}

  /** The parent in Troupe. */
  public static class Troupe extends TroupeHost<IdleHeap_ParentRef> {
    @Override
    IdleHeap_ParentRef populate(ActorSystem system) {
      return system.spawn(IdleHeap_ParentRef.props());
    }
  }

  @Actor
  static final class Parent {
    private final ActorContext<IdleHeap_ParentRef> context;

    Parent(ActorContext<IdleHeap_ParentRef> context) {
      this.context = context;
    }

    @Receive
    void fill(Fill fill) {
      Props<IdleHeap_IdleRef> child = IdleHeap_IdleRef.props(fill.finish());
      for (int i = 0; i < fill.keep().size(); i++) {
        IdleHeap_IdleRef ref = context.spawn(child);
        fill.keep().set(i, ref);
        for (int message = 0; message < fill.messages(); message++) {
          ref.tell(new Arrive(fill.finish()));
        }
      }
    }
  }

  @Actor
  static final class Idle {
    Idle(Finish started) {
      started.arrive();
    }

    @Receive
    void arrive(Arrive message) {
      message.finish().arrive();
    }
  }

  /** The parent in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<Fill>> {
    @Override
    ActorRef<Fill> populate() {
      return spawn(
          Behaviors.receive(
              (context, fill) -> {
                Behavior<Arrive> child = idle(fill.finish());
                for (int i = 0; i < fill.keep().size(); i++) {
                  ActorRef<Arrive> ref = context.spawnAnonymous(child);
                  fill.keep().set(i, ref);
                  for (int message = 0; message < fill.messages(); message++) {
                    ref.tell(new Arrive(fill.finish()));
                  }
                }
                return Behaviors.same();
              }));
    }

    private static Behavior<Arrive> idle(Finish started) {
      Behavior<Arrive> idle = Behaviors.receiveMessage(Pekko::arrive);
      return Behaviors.setup(
          context -> {
            started.arrive();
            return idle;
          });
    }

    private static Behavior<Arrive> arrive(Arrive message) {
      message.finish().arrive();
      return Behaviors.same();
    }
  }
}
