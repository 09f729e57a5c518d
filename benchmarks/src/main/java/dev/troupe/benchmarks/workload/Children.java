package dev.troupe.benchmarks.workload;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.Signal;
import org.apache.pekko.actor.typed.Terminated;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * A parent spawns, watches and tells 1,000 children, each of which stops itself on its message; it
 * ends when the parent has seen them all terminated. An operation is one child.
 */
public class Children extends PairedBenchmark {
  private static final int CHILDREN = 1_000;

  @Benchmark
  @OperationsPerInvocation(CHILDREN)
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Raise(CHILDREN, finish));
    finish.await();
  }

  record Raise(int count, Finish finish) {}

  record Leave(int number) {}

  /** The parent in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<Raise>> {
    @Override
    ActorRef<Raise> populate() {
      return spawn(PekkoParent.create());
    }
  }

  private static final class PekkoParent {
    private static final Behavior<Leave> CHILD =
        Behaviors.receiveMessage(leave -> Behaviors.stopped());

    private final ActorContext<Raise> context;
    private Finish finish = Finish.after(0);
    private int alive;

    private PekkoParent(ActorContext<Raise> context) {
      this.context = context;
    }

    static Behavior<Raise> create() {
      return Behaviors.setup(
          context -> {
            PekkoParent parent = new PekkoParent(context);
            return Behaviors.receive(
                (ignored, raise) -> parent.raise(raise),
                (ignored, signal) -> parent.signal(signal));
          });
    }

    private Behavior<Raise> raise(Raise raise) {
      finish = raise.finish();
      alive = raise.count();
      for (int i = 0; i < raise.count(); i++) {
        ActorRef<Leave> child = context.spawnAnonymous(CHILD);
        context.watch(child);
        child.tell(new Leave(i));
      }
      return Behaviors.same();
    }

    private Behavior<Raise> signal(Signal signal) {
      if (signal instanceof Terminated) {
        alive--;
        if (alive == 0) {
          finish.arrive();
        }
      }
      return Behaviors.same();
    }
  }
}
