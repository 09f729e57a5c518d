package dev.troupe.benchmarks.workload;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** A Pekko actor that adds up what its senders send, and the senders. */
final class PekkoCounter {
  private final int senders;
  private final int expected;
  private int finished;
  private int sum;

  private PekkoCounter(int senders, int expected) {
    this.senders = senders;
    this.expected = expected;
  }

  /** An actor that finishes when all senders have, if their numbers add up to this. */
  static Behavior<Tally> create(int senders, int expected) {
    return Behaviors.setup(
        context -> Behaviors.receiveMessage(new PekkoCounter(senders, expected)::receive));
  }

  /** An actor that sends to the counter. */
  static Behavior<Tally.Send> sender(ActorRef<Tally> counter) {
    return Behaviors.receiveMessage(
        send -> {
          for (int i = 0; i < send.count(); i++) {
            counter.tell(new Tally.Add(1));
          }
          counter.tell(new Tally.Last(send.finish()));
          return Behaviors.same();
        });
  }

  private Behavior<Tally> receive(Tally message) {
    if (message instanceof Tally.Add add) {
      sum += add.amount();
    } else if (message instanceof Tally.Last last) {
      finished++;
      if (finished == senders) {
        last.finish().arrive(sum, expected);
        finished = 0;
        sum = 0;
      }
    }
    return Behaviors.same();
  }
}
