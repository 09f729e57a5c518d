package dev.troupe.benchmarks.workload;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.Signal;
import org.apache.pekko.actor.typed.Terminated;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** The parent of {@link Children} in Pekko. */
final class PekkoParent {
  private static final Behavior<Children.Leave> CHILD =
      Behaviors.receiveMessage(leave -> Behaviors.stopped());

  private final ActorContext<Children.Raise> context;
  private Finish finish = Finish.after(0);
  private int alive;

  private PekkoParent(ActorContext<Children.Raise> context) {
    this.context = context;
  }

  static Behavior<Children.Raise> create() {
    return Behaviors.setup(
        context -> {
          PekkoParent parent = new PekkoParent(context);
          return Behaviors.receive(
              (ignored, raise) -> parent.raise(raise), (ignored, signal) -> parent.signal(signal));
        });
  }

  private Behavior<Children.Raise> raise(Children.Raise raise) {
    finish = raise.finish();
    alive = raise.count();
    for (int i = 0; i < raise.count(); i++) {
      ActorRef<Children.Leave> child = context.spawnAnonymous(CHILD);
      context.watch(child);
      child.tell(new Children.Leave(i));
    }
    return Behaviors.same();
  }

  private Behavior<Children.Raise> signal(Signal signal) {
    if (signal instanceof Terminated) {
      alive--;
      if (alive == 0) {
        finish.arrive();
      }
    }
    return Behaviors.same();
  }
}
