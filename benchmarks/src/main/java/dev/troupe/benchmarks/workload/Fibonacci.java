package dev.troupe.benchmarks.workload;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ActorSystem;
import dev.troupe.Props;
import dev.troupe.Receive;
import dev.troupe.Recipient;
import dev.troupe.Terminated;
import org.apache.pekko.actor.typed.ActorRef;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * Recursive fork-join: an actor that is asked for a Fibonacci number spawns two children for the
 * numbers before it, adds what they tell, tells its parent and stops. It ends when the root has
 * seen the topmost one terminated. An operation is one actor.
 */
public class Fibonacci extends PairedBenchmark {
  private static final int NUMBER = 23;
  static final int VALUE = 28_657;
  private static final int ACTORS = 2 * VALUE - 1;

  @Benchmark
  @OperationsPerInvocation(ACTORS)
  public void troupe(Troupe host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Start(NUMBER, finish));
    finish.await();
  }

  @Benchmark
  @OperationsPerInvocation(ACTORS)
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Start(NUMBER, finish));
    finish.await();
  }

  sealed interface ToRoot {}

  sealed interface ToNode {}

  record Start(int number, Finish finish) implements ToRoot {}

  record Request(int number) implements ToNode {}

  record Result(int value) implements ToNode, ToRoot {}

  /** The root in Troupe. */
  public static class Troupe extends TroupeHost<Fibonacci_RootRef> {
    @Override
    Fibonacci_RootRef populate(ActorSystem system) {
      return system.spawn(Fibonacci_RootRef.props());
    }
  }

  @Actor
  static final class Root {
    private final ActorContext<Fibonacci_RootRef> context;
    private Finish finish = Finish.after(0);
    private int value;

    Root(ActorContext<Fibonacci_RootRef> context) {
      this.context = context;
    }

    @Receive
    void start(Start start) {
      finish = start.finish();
      Fibonacci_NodeRef node = context.spawn(Fibonacci_NodeRef.props(context.self()::tell));
      context.watch(node);
      node.tell(new Request(start.number()));
    }

    @Receive
    void result(Result result) {
      value = result.value();
    }

    @Receive
    void terminated(Terminated signal) {
      finish.arrive(value, VALUE);
    }
  }

  @Actor
  static final class Node {
    private final ActorContext<Fibonacci_NodeRef> context;
    private final Recipient<Result> parent;
    private int sum;
    private int missing = 2;

    Node(ActorContext<Fibonacci_NodeRef> context, Recipient<Result> parent) {
      this.context = context;
      this.parent = parent;
    }

    @Receive
    void request(Request request) {
      if (request.number() <= 2) {
        reply(1);
        return;
      }
      Props<Fibonacci_NodeRef> child = Fibonacci_NodeRef.props(context.self()::tell);
      context.spawn(child).tell(new Request(request.number() - 1));
      context.spawn(child).tell(new Request(request.number() - 2));
    }

    @Receive
    void result(Result result) {
      sum += result.value();
      missing--;
      if (missing == 0) {
        reply(sum);
      }
    }

    private void reply(int value) {
      parent.tell(new Result(value));
      context.stop(context.self());
    }
  }

  /** The root in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<ToRoot>> {
    @Override
    ActorRef<ToRoot> populate() {
      return spawn(PekkoRoot.create());
    }
  }
}
