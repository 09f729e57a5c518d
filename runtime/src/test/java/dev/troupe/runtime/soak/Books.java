package dev.troupe.runtime.soak;

import dev.troupe.ActorSystem;
import dev.troupe.DeadLetter;
import dev.troupe.Unhandled;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What has happened so far. Safe from any thread. */
final class Books {
  private final AtomicLong numbers = new AtomicLong();
  private final Tally sent = new Tally();
  private final Tally handled = new Tally();
  private final Tally unhandled = new Tally();
  private final Tally dead = new Tally();

  final LongAdder refused = new LongAdder();
  final LongAdder asked = new LongAdder();
  final LongAdder answered = new LongAdder();
  final LongAdder failed = new LongAdder();
  final LongAdder spawned = new LongAdder();
  final LongAdder terminated = new LongAdder();
  final LongAdder instances = new LongAdder();
  final LongAdder ticks = new LongAdder();

  /** Counts what nobody handles. */
  void follow(ActorSystem system) {
    system.events().subscribe(Unhandled.class, event -> count(unhandled, event.message()));
    system.events().subscribe(DeadLetter.class, this::dead);
  }

  private void dead(DeadLetter letter) {
    count(dead, letter.message());
    if (letter.reason() == DeadLetter.Reason.MAILBOX_FULL) {
      refused.increment();
    }
  }

  private static void count(Tally tally, Object message) {
    if (message instanceof Parcel parcel) {
      tally.add(parcel.number());
    } else if (message instanceof Errand errand) {
      tally.add(errand.number());
    }
  }

  /** A number for what is going to be sent. */
  long send() {
    long number = numbers.getAndIncrement();
    sent.add(number);
    return number;
  }

  void handled(long number) {
    handled.add(number);
  }

  /** Notes an ask, and how it ends. */
  void follow(CompletableFuture<?> ask) {
    asked.increment();
    CompletableFuture<?> unused =
        ask.whenComplete((reply, failure) -> (failure == null ? answered : failed).increment());
  }

  /** Whether everything that was begun has ended. */
  boolean balanced() {
    return sent.sum().equals(handled.sum().plus(unhandled.sum()).plus(dead.sum()))
        && asked.sum() == answered.sum() + failed.sum();
  }

  /** The figures, by name. */
  Map<String, String> figures() {
    Map<String, Long> all = new TreeMap<>();
    all.put("messages sent", sent.sum().count());
    all.put("messages handled", handled.sum().count());
    all.put("messages unhandled", unhandled.sum().count());
    all.put("messages dead", dead.sum().count());
    all.put("messages refused or dropped", refused.sum());
    all.put("asks", asked.sum());
    all.put("asks answered", answered.sum());
    all.put("asks failed", failed.sum());
    all.put("actors spawned", spawned.sum());
    all.put("actors seen to end", terminated.sum());
    all.put("instances made", instances.sum());
    all.put("ticks", ticks.sum());
    Map<String, String> figures = new TreeMap<>();
    all.forEach((name, figure) -> figures.put(name, figure.toString()));
    return figures;
  }

  @Override
  public String toString() {
    return figures().toString();
  }
}
