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
 * Recursive fork-join: an actor that is asked for a Fibonacci number spawns two children for the
 * numbers before it, adds what they tell, tells its parent and stops. It ends when the root has
 * seen the topmost one terminated. An operation is one actor.
 */
public class Fibonacci extends PairedBenchmark {
  private static final int NUMBER = 23;
  private static final int VALUE = 28_657;
  private static final int ACTORS = 2 * VALUE - 1;

  @Benchmark
  @OperationsPerInvocation(ACTORS)
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Start(NUMBER, finish));
    finish.await();
  }

  private sealed interface ToRoot {}

  private sealed interface ToNode {}

  record Start(int number, Finish finish) implements ToRoot {}

  record Request(int number) implements ToNode {}

  record Result(int value) implements ToNode, ToRoot {}

  /** The root in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<ToRoot>> {
    @Override
    ActorRef<ToRoot> populate() {
      return spawn(PekkoRoot.create());
    }
  }

  private static final class PekkoRoot {
    private final ActorContext<ToRoot> context;
    private Finish finish = Finish.after(0);
    private int value;

    private PekkoRoot(ActorContext<ToRoot> context) {
      this.context = context;
    }

    static Behavior<ToRoot> create() {
      return Behaviors.setup(
          context -> {
            PekkoRoot root = new PekkoRoot(context);
            return Behaviors.receive(
                (ignored, message) -> root.receive(message),
                (ignored, signal) -> root.signal(signal));
          });
    }

    private Behavior<ToRoot> receive(ToRoot message) {
      if (message instanceof Start start) {
        finish = start.finish();
        ActorRef<Result> self = context.getSelf().narrow();
        ActorRef<ToNode> node = context.spawnAnonymous(PekkoNode.create(self));
        context.watch(node);
        node.tell(new Request(start.number()));
      } else if (message instanceof Result result) {
        value = result.value();
      }
      return Behaviors.same();
    }

    private Behavior<ToRoot> signal(Signal signal) {
      if (signal instanceof Terminated) {
        finish.arrive(value, VALUE);
      }
      return Behaviors.same();
    }
  }

  private static final class PekkoNode {
    private final ActorContext<ToNode> context;
    private final ActorRef<Result> parent;
    private int sum;
    private int missing = 2;

    private PekkoNode(ActorContext<ToNode> context, ActorRef<Result> parent) {
      this.context = context;
      this.parent = parent;
    }

    static Behavior<ToNode> create(ActorRef<Result> parent) {
      return Behaviors.setup(
          context -> Behaviors.receiveMessage(new PekkoNode(context, parent)::receive));
    }

    private Behavior<ToNode> receive(ToNode message) {
      if (message instanceof Request request) {
        return request(request.number());
      }
      if (message instanceof Result result) {
        sum += result.value();
        missing--;
      }
      return missing == 0 ? reply(sum) : Behaviors.same();
    }

    private Behavior<ToNode> request(int number) {
      if (number <= 2) {
        return reply(1);
      }
      ActorRef<Result> self = context.getSelf().narrow();
      context.spawnAnonymous(create(self)).tell(new Request(number - 1));
      context.spawnAnonymous(create(self)).tell(new Request(number - 2));
      return Behaviors.same();
    }

    private Behavior<ToNode> reply(int value) {
      parent.tell(new Result(value));
      return Behaviors.stopped();
    }
  }
}
