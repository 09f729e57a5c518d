package dev.troupe.benchmarks.workload;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** A creature of {@link Chameneos} in Pekko. */
final class PekkoCreature {
  private final ActorRef<Message> self;
  private final ActorRef<PekkoMall.Message> mall;
  private Chameneos.Color color;
  private int meetings;

  /** What it takes. */
  sealed interface Message permits Enter, PekkoMall.Meet, Changed, Closed {}

  record Enter(int creatures) implements Message {}

  record Changed(Chameneos.Color color) implements Message {}

  record Closed(int creatures) implements Message {}

  private PekkoCreature(
      ActorRef<Message> self, ActorRef<PekkoMall.Message> mall, Chameneos.Color color) {
    this.self = self;
    this.mall = mall;
    this.color = color;
  }

  static Behavior<Message> create(ActorRef<PekkoMall.Message> mall, Chameneos.Color color) {
    return Behaviors.setup(
        context ->
            Behaviors.receiveMessage(new PekkoCreature(context.getSelf(), mall, color)::receive));
  }

  private Behavior<Message> receive(Message message) {
    if (message instanceof PekkoMall.Meet meet) {
      color = color.after(meet.color());
      meet.who().tell(new Changed(color));
      again();
    } else if (message instanceof Changed changed) {
      color = changed.color();
      again();
    } else if (message instanceof Enter) {
      meetings = 0;
      mall.tell(new PekkoMall.Meet(color, self));
    } else if (message instanceof Closed) {
      mall.tell(new PekkoMall.Left(meetings));
    }
    return Behaviors.same();
  }

  private void again() {
    meetings++;
    mall.tell(new PekkoMall.Meet(color, self));
  }
}
