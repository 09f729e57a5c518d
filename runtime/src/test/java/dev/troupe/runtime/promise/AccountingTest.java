package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorRef;
import dev.troupe.DeadLetter;
import dev.troupe.PoisonPill;
import dev.troupe.Unhandled;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Ledger;
import dev.troupe.runtime.promise.fixture.LedgerRef;
import dev.troupe.runtime.promise.fixture.UsherRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccountingTest extends PromiseTest {
  private static final int SENDERS = 4;
  private static final int MESSAGES = 6_000;
  private static final int ACTORS = 8;

  private final Queue<CompletableFuture<Void>> stops = new ConcurrentLinkedQueue<>();

  @ParameterizedTest(
      name = "S3 sent = handled + failed + unhandled + dead letters, each message once: seed {0}")
  @ValueSource(longs = {1, 20, 300, 4_000, 50_000})
  @DisplayName("S3 sent = handled + failed + unhandled + dead letters, each message once")
  void everyMessageOnce(long seed) throws Exception {
    UsherRef parent = usher("parent");
    Ledger.Book book = new Ledger.Book();
    AtomicReferenceArray<LedgerRef> actors = new AtomicReferenceArray<>(ACTORS);
    for (int i = 0; i < ACTORS; i++) {
      actors.set(i, spawn(parent, book, i));
    }
    List<CompletableFuture<?>> asks = new ArrayList<>();

    Senders.run(
        SENDERS,
        sender -> {
          Random random = new Random(seed * 31 + sender);
          List<CompletableFuture<?>> mine = new ArrayList<>();
          for (int i = 0; i < MESSAGES; i++) {
            int index = random.nextInt(ACTORS);
            int number = sender * MESSAGES + i;
            send(actors.get(index), number, random, mine);
            if (random.nextInt(400) == 0) {
              end(parent, actors.get(index), random);
            }
            if (random.nextInt(300) == 0) {
              replace(parent, book, actors, index);
            }
          }
          synchronized (asks) {
            asks.addAll(mine);
          }
        });

    system.close();

    Map<Integer, Integer> outcomes = new HashMap<>();
    book.entries().forEach(number -> outcomes.merge(number, 1, Integer::sum));
    for (DeadLetter letter : events.of(DeadLetter.class)) {
      if (letter.message() instanceof Ledger.Entry entry
          && letter.reason() == DeadLetter.Reason.STOPPED) {
        outcomes.merge(entry.number(), 1, Integer::sum);
      }
    }
    for (Unhandled unhandled : events.of(Unhandled.class)) {
      if (unhandled.message() instanceof Ledger.Entry entry) {
        outcomes.merge(entry.number(), 1, Integer::sum);
      }
    }
    assertThat(outcomes).hasSize(SENDERS * MESSAGES);
    assertThat(outcomes.values()).containsOnly(1);
    assertThat(asks).isNotEmpty().allMatch(CompletableFuture::isDone);
    assertThat(stops).isNotEmpty().allMatch(CompletableFuture::isDone);
  }

  private LedgerRef spawn(UsherRef parent, Ledger.Book book, int index) throws Exception {
    LedgerRef ledger = in(parent::ask, stage -> stage.context().spawn(LedgerRef.props(book)));
    assertThat(ledger.path().name()).as("of number %s", index).isNotEmpty();
    return ledger;
  }

  private static void send(
      LedgerRef to, int number, Random random, List<CompletableFuture<?>> asks) {
    Ledger.Entry entry =
        switch (random.nextInt(40)) {
          case 0 -> new Ledger.Entry(number, new Fault.Restart("seeded"));
          case 1 -> new Ledger.Entry(number, new Fault.Resume("seeded"));
          case 2 ->
              random.nextInt(10) == 0
                  ? new Ledger.Entry(number, new Fault.Stop("seeded"))
                  : new Ledger.Entry(number, null);
          default -> new Ledger.Entry(number, null);
        };
    if (random.nextInt(20) == 0) {
      to.toggle();
    }
    if (random.nextInt(4) == 0) {
      asks.add(to.ask(entry));
    } else {
      to.tell(entry);
    }
  }

  private void end(UsherRef parent, ActorRef actor, Random random) {
    switch (random.nextInt(3)) {
      case 0 -> stops.add(system.stop(actor));
      case 1 -> actor.tell(PoisonPill.INSTANCE);
      default -> parent.tell(Do.run(stage -> stage.context().stopNow(actor)));
    }
  }

  private void replace(
      UsherRef parent, Ledger.Book book, AtomicReferenceArray<LedgerRef> actors, int index)
      throws Exception {
    LedgerRef old = actors.get(index);
    if (system.find(LedgerRef.TYPE, old.path().toString()).isEmpty()) {
      actors.compareAndSet(index, old, spawn(parent, book, index));
      result(system.stop(old));
    }
  }
}
