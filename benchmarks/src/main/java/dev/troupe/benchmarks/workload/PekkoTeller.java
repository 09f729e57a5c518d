package dev.troupe.benchmarks.workload;

import java.util.List;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** The teller of {@link Bank} in Pekko. */
final class PekkoTeller {
  private final ActorRef<Message> self;
  private final List<ActorRef<PekkoAccount.Message>> accounts;
  private final Dice dice = new Dice(1);
  private Finish finish = Finish.after(0);
  private int missing;
  private int balance;

  /** What it takes. */
  sealed interface Message {}

  record Open(Finish finish) implements Message {}

  record Done(int amount) implements Message {}

  private PekkoTeller(ActorRef<Message> self, List<ActorRef<PekkoAccount.Message>> accounts) {
    this.self = self;
    this.accounts = accounts;
  }

  static Behavior<Message> create(List<ActorRef<PekkoAccount.Message>> accounts) {
    return Behaviors.setup(
        context -> Behaviors.receiveMessage(new PekkoTeller(context.getSelf(), accounts)::receive));
  }

  private Behavior<Message> receive(Message message) {
    if (message instanceof Done done) {
      done(done);
    } else if (message instanceof Open open) {
      open(open);
    }
    return Behaviors.same();
  }

  private void open(Open open) {
    finish = open.finish();
    missing = Bank.TRANSFERS;
    for (int i = 0; i < Bank.TRANSFERS; i++) {
      int amount = dice.below(100);
      int payer = Bank.payer(dice);
      balance += amount;
      ActorRef<PekkoAccount.Message> to = accounts.get(Bank.payee(dice, payer));
      accounts.get(payer).tell(new PekkoAccount.Transfer(amount, to, self));
    }
  }

  private void done(Done done) {
    balance -= done.amount();
    missing--;
    if (missing == 0) {
      finish.arrive(balance, 0);
    }
  }
}
