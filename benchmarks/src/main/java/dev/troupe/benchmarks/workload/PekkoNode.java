package dev.troupe.benchmarks.workload;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** An actor of {@link Fibonacci} in Pekko. */
final class PekkoNode {
  private final ActorContext<Fibonacci.ToNode> context;
  private final ActorRef<Fibonacci.Result> parent;
  private int sum;
  private int missing = 2;

  private PekkoNode(ActorContext<Fibonacci.ToNode> context, ActorRef<Fibonacci.Result> parent) {
    this.context = context;
    this.parent = parent;
  }

  static Behavior<Fibonacci.ToNode> create(ActorRef<Fibonacci.Result> parent) {
    return Behaviors.setup(
        context -> Behaviors.receiveMessage(new PekkoNode(context, parent)::receive));
  }

  private Behavior<Fibonacci.ToNode> receive(Fibonacci.ToNode message) {
    if (message instanceof Fibonacci.Request request) {
      return request(request.number());
    }
    if (message instanceof Fibonacci.Result result) {
      sum += result.value();
      missing--;
    }
    return missing == 0 ? reply(sum) : Behaviors.same();
  }

  private Behavior<Fibonacci.ToNode> request(int number) {
    if (number <= 2) {
      return reply(1);
    }
    ActorRef<Fibonacci.Result> self = context.getSelf().narrow();
    context.spawnAnonymous(create(self)).tell(new Fibonacci.Request(number - 1));
    context.spawnAnonymous(create(self)).tell(new Fibonacci.Request(number - 2));
    return Behaviors.same();
  }

  private Behavior<Fibonacci.ToNode> reply(int value) {
    parent.tell(new Fibonacci.Result(value));
    return Behaviors.stopped();
  }
}
