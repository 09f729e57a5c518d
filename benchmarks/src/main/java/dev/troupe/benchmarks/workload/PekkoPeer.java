package dev.troupe.benchmarks.workload;

import java.util.List;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** A Pekko actor that pings random others, and answers theirs. */
final class PekkoPeer {
  private final ActorRef<Message> self;
  private final Dice dice;
  private int missing;
  private Begin run = new Begin(List.of(), Finish.after(0));

  /** What it takes. */
  sealed interface Message {}

  record Begin(List<ActorRef<Message>> nodes, Finish finish) implements Message {}

  record Ping(ActorRef<Message> from) implements Message {}

  record Pong(int one) implements Message {}

  private PekkoPeer(ActorRef<Message> self, Dice dice) {
    this.self = self;
    this.dice = dice;
  }

  static Behavior<Message> create(Dice dice) {
    return Behaviors.setup(
        context -> Behaviors.receiveMessage(new PekkoPeer(context.getSelf(), dice)::receive));
  }

  private Behavior<Message> receive(Message message) {
    if (message instanceof Ping ping) {
      ping.from().tell(new Pong(1));
    } else if (message instanceof Pong pong) {
      pong(pong);
    } else if (message instanceof Begin begin) {
      run = begin;
      missing = Big.EACH;
      next();
    }
    return Behaviors.same();
  }

  private void pong(Pong pong) {
    missing -= pong.one();
    if (missing == 0) {
      run.finish().arrive();
    } else {
      next();
    }
  }

  private void next() {
    run.nodes().get(dice.below(Big.ACTORS)).tell(new Ping(self));
  }
}
