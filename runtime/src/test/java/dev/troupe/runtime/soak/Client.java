package dev.troupe.runtime.soak;

import dev.troupe.ActorSystem;
import dev.troupe.ActorTerminatedException;
import dev.troupe.PoisonPill;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;

/** Somebody outside who keeps desks busy, closes them, and has others opened. One thread each. */
@SuppressWarnings("FutureReturnValueIgnored") // the books follow each
final class Client {
  private static final int DESKS = 12;
  private static final int ROUND = 200;

  private final ActorSystem system;
  private final OfficeRef office;
  private final Books books;
  private final Random random;
  private final Desk[] desks = new Desk[DESKS];

  Client(ActorSystem system, OfficeRef office, Books books, long seed) {
    this.system = system;
    this.office = office;
    this.books = books;
    this.random = new Random(seed);
  }

  /** Works in rounds until told, and leaves no desk open. */
  void work(BooleanSupplier over) {
    for (int i = 0; i < DESKS; i++) {
      desks[i] = open(i);
    }
    while (!over.getAsBoolean()) {
      int index = random.nextInt(DESKS);
      Desk desk = desks[index];
      for (int i = 0; i < ROUND; i++) {
        send(desk);
      }
      if (random.nextInt(100) == 0) {
        close(desk);
      }
      if (isGone(desk)) {
        system.stop(desk.clerk()).join(); // of a pool, it may have been one routee
        desks[index] = open(index);
      }
    }
    for (Desk desk : desks) {
      desk.clerk().tell(PoisonPill.INSTANCE);
    }
  }

  private Desk open(int index) {
    Desk.Kind[] kinds = Desk.Kind.values();
    return office.ask(kinds[index % kinds.length]).join();
  }

  private void send(Desk desk) {
    switch (random.nextInt(16)) {
      case 0, 1, 2 -> books.follow(desk.ask(parcel()));
      case 3 -> errand(desk);
      case 4 -> brief(desk, Duration.ofNanos(1 + random.nextInt(2_000_000)));
      case 5 -> brief(desk, Duration.ofMinutes(1)).cancel(false);
      case 6 -> mood(desk);
      default -> desk.tells().tell(parcel());
    }
  }

  private CompletableFuture<Integer> brief(Desk desk, Duration timeout) {
    CompletableFuture<Integer> ask = desk.briefs().apply(timeout);
    books.follow(ask);
    return ask;
  }

  /** Clerks that wait for each other's room might wait for ever, and so run no errands there. */
  private void errand(Desk desk) {
    Desk to = desks[random.nextInt(DESKS)];
    if (desk.kind() != Desk.Kind.WAITING && to.kind() != Desk.Kind.WAITING) {
      books.follow(desk.errands().apply(new Errand(books.send(), to, fate())));
    }
  }

  private void mood(Desk desk) {
    boolean open = random.nextInt(3) > 0;
    desk.moods().tell(open ? Mood.OPEN : random.nextBoolean() ? Mood.STASHING : Mood.DEAF);
  }

  private Parcel parcel() {
    return new Parcel(books.send(), fate());
  }

  private Parcel.Fate fate() {
    return switch (random.nextInt(2_000)) {
      case 0, 1, 2, 3 -> Parcel.Fate.RESUMES;
      case 4, 5 -> Parcel.Fate.RESTARTS;
      case 6 -> Parcel.Fate.STOPS;
      case 7 -> Parcel.Fate.LEAVES;
      default -> Parcel.Fate.HANDLED;
    };
  }

  private void close(Desk desk) {
    switch (random.nextInt(3)) {
      case 0 -> desk.clerk().tell(PoisonPill.INSTANCE);
      case 1 -> office.tell(new Office.Dismissal(desk.clerk()));
      default -> system.stop(desk.clerk()).join();
    }
  }

  /** Waits for the clerk, who else would have ever more to do, and looks whether there is one. */
  private boolean isGone(Desk desk) {
    CompletableFuture<Boolean> pong = desk.pings().get();
    try {
      return !pong.join();
    } catch (CompletionException e) {
      return e.getCause() instanceof ActorTerminatedException;
    }
  }
}
