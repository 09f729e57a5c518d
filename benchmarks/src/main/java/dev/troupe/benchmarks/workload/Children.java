package dev.troupe.benchmarks.workload;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ActorSystem;
import dev.troupe.Props;
import dev.troupe.Receive;
import dev.troupe.Terminated;
import org.apache.pekko.actor.typed.ActorRef;
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
  public void troupe(Troupe host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Raise(CHILDREN, finish));
    finish.await();
  }

  @Benchmark
  @OperationsPerInvocation(CHILDREN)
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Raise(CHILDREN, finish));
    finish.await();
  }

  record Raise(int count, Finish finish) {}

  record Leave(int number) {}

  /** The parent in Troupe. */
  public static class Troupe extends TroupeHost<Children_ParentRef> {
    @Override
    Children_ParentRef populate(ActorSystem system) {
      return system.spawn(Children_ParentRef.props());
    }
  }

  @Actor
  static final class Parent {
    private static final Props<Children_ChildRef> CHILD = Children_ChildRef.props();

    private final ActorContext<Children_ParentRef> context;
    private Finish finish = Finish.after(0);
    private int alive;

    Parent(ActorContext<Children_ParentRef> context) {
      this.context = context;
    }

    @Receive
    void raise(Raise raise) {
      finish = raise.finish();
      alive = raise.count();
      for (int i = 0; i < raise.count(); i++) {
        Children_ChildRef child = context.spawn(CHILD);
        context.watch(child);
        child.tell(new Leave(i));
      }
    }

    @Receive
    void terminated(Terminated signal) {
      alive--;
      if (alive == 0) {
        finish.arrive();
      }
    }
  }

  @Actor
  static final class Child {
    private final ActorContext<Children_ChildRef> context;

    Child(ActorContext<Children_ChildRef> context) {
      this.context = context;
    }

    @Receive
    void leave(Leave leave) {
      context.stop(context.self());
    }
  }

  /** The parent in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<Raise>> {
    @Override
    ActorRef<Raise> populate() {
      return spawn(PekkoParent.create());
    }
  }
}
