package dev.troupe.benchmarks.workload;

import dev.troupe.Actor;
import dev.troupe.ActorSystem;
import dev.troupe.Receive;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Jobs that take about a microsecond each go around a ring of actors, one begun at each of them. An
 * operation is one job. What counts is how near it comes to the {@code share} of a job that each
 * core had if all of them did nothing but work.
 */
public class BusyHandlers extends PairedBenchmark {
  private static final int ACTORS = 60;
  private static final int EACH = 500;

  @Benchmark
  @OperationsPerInvocation(ACTORS * EACH)
  public void troupe(Troupe host, Work work, Ideal ideal) throws InterruptedException {
    Finish finish = Finish.after(ACTORS);
    ideal.share = work.share();
    for (int i = 0; i < ACTORS; i++) {
      host.entry().get(i).tell(new TroupeJob(host.entry(), i, EACH, finish));
    }
    finish.await();
  }

  @Benchmark
  @OperationsPerInvocation(ACTORS * EACH)
  public void pekko(Pekko host, Work work, Ideal ideal) throws InterruptedException {
    Finish finish = Finish.after(ACTORS);
    ideal.share = work.share();
    for (int i = 0; i < ACTORS; i++) {
      host.entry().get(i).tell(new PekkoJob(host.entry(), i, EACH, finish));
    }
    finish.await();
  }

  /** What is reported beside the time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Ideal {
    public double share;
  }

  record TroupeJob(List<BusyHandlers_WorkerRef> workers, int at, int left, Finish finish) {
    TroupeJob {
      workers = List.copyOf(workers);
    }
  }

  record PekkoJob(List<ActorRef<PekkoJob>> workers, int at, int left, Finish finish) {
    PekkoJob {
      workers = List.copyOf(workers);
    }
  }

  /** The ring in Troupe. */
  public static class Troupe extends TroupeHost<List<BusyHandlers_WorkerRef>> {
    @Override
    List<BusyHandlers_WorkerRef> populate(ActorSystem system) {
      return IntStream.range(0, ACTORS)
          .mapToObj(i -> system.spawn(BusyHandlers_WorkerRef.props()))
          .toList();
    }
  }

  @Actor
  static final class Worker {
    @Receive
    void work(TroupeJob job) {
      Work.once();
      if (job.left() == 1) {
        job.finish().arrive();
        return;
      }
      int next = (job.at() + 1) % ACTORS;
      job.workers()
          .get(next)
          .tell(new TroupeJob(job.workers(), next, job.left() - 1, job.finish()));
    }
  }

  /** The ring in Pekko. */
  public static class Pekko extends PekkoHost<List<ActorRef<PekkoJob>>> {
    @Override
    List<ActorRef<PekkoJob>> populate() {
      return IntStream.range(0, ACTORS)
          .mapToObj(i -> spawn(Behaviors.receiveMessage(Pekko::work)))
          .toList();
    }

    private static Behavior<PekkoJob> work(PekkoJob job) {
      Work.once();
      if (job.left() == 1) {
        job.finish().arrive();
        return Behaviors.same();
      }
      int next = (job.at() + 1) % ACTORS;
      job.workers().get(next).tell(new PekkoJob(job.workers(), next, job.left() - 1, job.finish()));
      return Behaviors.same();
    }
  }
}
