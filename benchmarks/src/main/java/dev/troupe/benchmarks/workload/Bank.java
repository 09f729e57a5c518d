package dev.troupe.benchmarks.workload;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ActorSystem;
import dev.troupe.Receive;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pekko.actor.typed.ActorRef;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * A teller orders transfers between accounts, all at once. An account that has sent money stashes
 * what comes until the other has confirmed. An operation is one transfer.
 */
public class Bank extends PairedBenchmark {
  static final int ACCOUNTS = 1_000;
  static final int TRANSFERS = 50_000;

  @Benchmark
  @OperationsPerInvocation(TRANSFERS)
  public void troupe(Troupe host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Open(finish));
    finish.await();
  }

  @Benchmark
  @OperationsPerInvocation(TRANSFERS)
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new PekkoTeller.Open(finish));
    finish.await();
  }

  /** Money only goes to an account with a greater number, so no two wait for each other. */
  static int payer(Dice dice) {
    return dice.below(ACCOUNTS / 10 * 8);
  }

  static int payee(Dice dice, int payer) {
    return payer + 1 + dice.below(ACCOUNTS - payer - 1);
  }

  /** Teller and accounts in Troupe. */
  public static class Troupe extends TroupeHost<Bank_TellerRef> {
    @Override
    Bank_TellerRef populate(ActorSystem system) {
      return system.spawn(
          Bank_TellerRef.props(
              IntStream.range(0, ACCOUNTS)
                  .mapToObj(i -> system.spawn(Bank_AccountRef.props()))
                  .toList()));
    }
  }

  record Open(Finish finish) {}

  record Done(int amount) {}

  record Transfer(int amount, Bank_AccountRef to, Bank_TellerRef teller) {}

  record Deposit(Transfer transfer, Bank_AccountRef from) {}

  record Confirmed(Transfer transfer, long balance) {}

  @Actor
  static final class Teller {
    private final Bank_TellerRef self;
    private final List<Bank_AccountRef> accounts;
    private final Dice dice = new Dice(1);
    private Finish finish = Finish.after(0);
    private int missing;
    private int balance;

    Teller(ActorContext<Bank_TellerRef> context, List<Bank_AccountRef> accounts) {
      this.self = context.self();
      this.accounts = accounts;
    }

    @Receive
    void open(Open open) {
      finish = open.finish();
      missing = TRANSFERS;
      for (int i = 0; i < TRANSFERS; i++) {
        int amount = dice.below(100);
        int payer = payer(dice);
        balance += amount;
        Bank_AccountRef to = accounts.get(payee(dice, payer));
        accounts.get(payer).tell(new Transfer(amount, to, self));
      }
    }

    @Receive
    void done(Done done) {
      balance -= done.amount();
      missing--;
      if (missing == 0) {
        finish.arrive(balance, 0);
      }
    }
  }

  enum AccountState {
    FREE,
    WAITING
  }

  @Actor(states = AccountState.class)
  static final class Account {
    private final ActorContext<Bank_AccountRef> context;
    private long balance;

    Account(ActorContext<Bank_AccountRef> context) {
      this.context = context;
    }

    @Receive(in = "FREE")
    void transfer(Transfer transfer) {
      balance -= transfer.amount();
      transfer.to().tell(new Deposit(transfer, context.self()));
      context.become(AccountState.WAITING);
    }

    @Receive(in = "FREE")
    void deposit(Deposit deposit) {
      balance += deposit.transfer().amount();
      deposit.from().tell(new Confirmed(deposit.transfer(), balance));
    }

    @Receive(in = "WAITING")
    void confirmed(Confirmed confirmed) {
      Transfer transfer = confirmed.transfer();
      transfer.teller().tell(new Done(transfer.amount()));
      context.become(AccountState.FREE);
      context.unstashAll();
    }

    @Receive(in = "WAITING")
    void transferLater(Transfer transfer) {
      context.stash();
    }

    @Receive(in = "WAITING")
    void depositLater(Deposit deposit) {
      context.stash();
    }
  }

  /** Teller and accounts in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<PekkoTeller.Message>> {
    @Override
    ActorRef<PekkoTeller.Message> populate() {
      return spawn(
          PekkoTeller.create(
              IntStream.range(0, ACCOUNTS).mapToObj(i -> spawn(PekkoAccount.create())).toList()));
    }
  }
}
