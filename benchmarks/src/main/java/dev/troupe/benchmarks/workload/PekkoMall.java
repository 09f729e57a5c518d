package dev.troupe.benchmarks.workload;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.jspecify.annotations.Nullable;

/** The mall of {@link Chameneos} in Pekko. */
final class PekkoMall {
  private final List<ActorRef<PekkoCreature.Message>> creatures;
  private Finish finish = Finish.after(0);
  private int meetings;
  private int present;
  private int met;
  private @Nullable ActorRef<PekkoCreature.Message> waiting;

  /** What it takes. */
  sealed interface Message {}

  record Open(Finish finish) implements Message {}

  record Meet(Chameneos.Color color, ActorRef<PekkoCreature.Message> who)
      implements Message, PekkoCreature.Message {}

  record Left(int meetings) implements Message {}

  private PekkoMall(ActorContext<Message> context) {
    this.creatures =
        IntStream.range(0, Chameneos.CREATURES)
            .mapToObj(Chameneos.Color::of)
            .map(color -> PekkoCreature.create(context.getSelf(), color))
            .map(context::spawnAnonymous)
            .toList();
  }

  static Behavior<Message> create() {
    return Behaviors.setup(context -> Behaviors.receiveMessage(new PekkoMall(context)::receive));
  }

  private Behavior<Message> receive(Message message) {
    if (message instanceof Meet meet) {
      meet(meet);
    } else if (message instanceof Left left) {
      left(left);
    } else if (message instanceof Open open) {
      open(open);
    }
    return Behaviors.same();
  }

  private void open(Open open) {
    finish = open.finish();
    meetings = Chameneos.MEETINGS;
    present = Chameneos.CREATURES;
    met = 0;
    creatures.forEach(creature -> creature.tell(new PekkoCreature.Enter(Chameneos.CREATURES)));
  }

  private void meet(Meet meet) {
    if (meetings == 0) {
      meet.who().tell(new PekkoCreature.Closed(Chameneos.CREATURES));
    } else if (waiting == null) {
      waiting = meet.who();
    } else {
      meetings--;
      waiting.tell(meet);
      waiting = null;
    }
  }

  private void left(Left left) {
    met += left.meetings();
    present--;
    if (present == 0) {
      finish.arrive(met, 2 * Chameneos.MEETINGS);
    }
  }
}
