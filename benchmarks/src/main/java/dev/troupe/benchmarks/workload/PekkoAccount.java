package dev.troupe.benchmarks.workload;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.StashBuffer;

/** An account of {@link Bank} in Pekko. */
final class PekkoAccount {
  /** As many as a Troupe actor may stash if it says nothing. */
  private static final int STASH = 1_000;

  private final ActorRef<Message> self;
  private final StashBuffer<Message> stash;
  private final Behavior<Message> free = Behaviors.receiveMessage(this::free);
  private final Behavior<Message> waiting = Behaviors.receiveMessage(this::waiting);
  private long balance;

  /** What it takes. */
  sealed interface Message {}

  record Transfer(int amount, ActorRef<Message> to, ActorRef<PekkoTeller.Message> teller)
      implements Message {}

  record Deposit(Transfer transfer, ActorRef<Message> from) implements Message {}

  record Confirmed(Transfer transfer, long balance) implements Message {}

  private PekkoAccount(ActorRef<Message> self, StashBuffer<Message> stash) {
    this.self = self;
    this.stash = stash;
  }

  static Behavior<Message> create() {
    return Behaviors.setup(
        context ->
            Behaviors.withStash(STASH, stash -> new PekkoAccount(context.getSelf(), stash).free));
  }

  private Behavior<Message> free(Message message) {
    if (message instanceof Deposit deposit) {
      balance += deposit.transfer().amount();
      deposit.from().tell(new Confirmed(deposit.transfer(), balance));
    } else if (message instanceof Transfer transfer) {
      balance -= transfer.amount();
      transfer.to().tell(new Deposit(transfer, self));
      return waiting;
    }
    return Behaviors.same();
  }

  private Behavior<Message> waiting(Message message) {
    if (message instanceof Confirmed confirmed) {
      Transfer transfer = confirmed.transfer();
      transfer.teller().tell(new PekkoTeller.Done(transfer.amount()));
      return stash.unstashAll(free);
    }
    stash.stash(message);
    return Behaviors.same();
  }
}
