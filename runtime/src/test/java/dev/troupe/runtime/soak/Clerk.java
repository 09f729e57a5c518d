package dev.troupe.runtime.soak;

import dev.troupe.ActorContext;
import dev.troupe.PostRestart;
import dev.troupe.PreStart;
import dev.troupe.Receive;
import dev.troupe.StashOverflowException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Handles parcels, and suffers their fate. */
abstract class Clerk {
  private static final Duration TICK = Duration.ofMillis(20);

  private final ActorContext<?> context;
  private final Books books;

  Clerk(ActorContext<?> context, Books books) {
    this.context = context;
    this.books = books;
    books.instances.increment();
  }

  @PreStart
  void preStart() {
    context.timers().fixedRate("tick", TICK, books.ticks::increment);
    context.timers().once("never", Duration.ofDays(1), books.ticks::increment);
  }

  @PostRestart
  void postRestart() {
    preStart();
  }

  @Receive(in = "OPEN")
  long handle(Parcel parcel) {
    books.handled(parcel.number());
    switch (parcel.fate()) {
      case HANDLED -> {}
      case RESUMES -> throw new Trouble.Small();
      case RESTARTS -> throw new Trouble.Large();
      case STOPS -> throw new Trouble.Last();
      case LEAVES -> context.stop(context.self());
    }
    return parcel.number();
  }

  @Receive(in = "STASHING")
  long keep(Parcel parcel) {
    try {
      context.stash();
    } catch (StashOverflowException full) {
      books.handled(parcel.number());
      throw full;
    }
    return parcel.number();
  }

  @Receive
  CompletableFuture<Long> run(Errand errand) {
    books.handled(errand.number());
    return errand.to().ask(new Parcel(books.send(), errand.fate()));
  }

  @Receive
  int glance(Brief brief) {
    return brief.hashCode();
  }

  @Receive
  void change(Mood mood) {
    context.become(mood);
    if (mood == Mood.OPEN) {
      context.unstashAll();
    }
  }

  @Receive
  boolean ping() {
    return true;
  }
}
