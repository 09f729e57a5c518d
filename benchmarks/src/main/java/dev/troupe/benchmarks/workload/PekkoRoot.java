package dev.troupe.benchmarks.workload;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.Signal;
import org.apache.pekko.actor.typed.Terminated;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** The actor that starts {@link Fibonacci} in Pekko. */
final class PekkoRoot {
  private final ActorContext<Fibonacci.ToRoot> context;
  private Finish finish = Finish.after(0);
  private int value;

  private PekkoRoot(ActorContext<Fibonacci.ToRoot> context) {
    this.context = context;
  }

  static Behavior<Fibonacci.ToRoot> create() {
    return Behaviors.setup(
        context -> {
          PekkoRoot root = new PekkoRoot(context);
          return Behaviors.receive(
              (ignored, message) -> root.receive(message),
              (ignored, signal) -> root.signal(signal));
        });
  }

  private Behavior<Fibonacci.ToRoot> receive(Fibonacci.ToRoot message) {
    if (message instanceof Fibonacci.Start start) {
      finish = start.finish();
      ActorRef<Fibonacci.Result> self = context.getSelf().narrow();
      ActorRef<Fibonacci.ToNode> node = context.spawnAnonymous(PekkoNode.create(self));
      context.watch(node);
      node.tell(new Fibonacci.Request(start.number()));
    } else if (message instanceof Fibonacci.Result result) {
      value = result.value();
    }
    return Behaviors.same();
  }

  private Behavior<Fibonacci.ToRoot> signal(Signal signal) {
    if (signal instanceof Terminated) {
      finish.arrive(value, Fibonacci.VALUE);
    }
    return Behaviors.same();
  }
}
