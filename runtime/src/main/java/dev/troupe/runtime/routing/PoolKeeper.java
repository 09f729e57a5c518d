package dev.troupe.runtime.routing;

import dev.troupe.ActorContext;
import dev.troupe.ActorRef;
import dev.troupe.Props;
import dev.troupe.Terminated;
import dev.troupe.runtime.cell.Cell;
import java.time.Duration;
import java.util.function.IntFunction;

/**
 * The actor of a pool: sees to it that each seat is taken. Messages never come here; senders hand
 * them to the routees.
 *
 * <p>A routee that stops is replaced at once. One that never started is tried again after a delay
 * that doubles, each seat for itself.
 */
final class PoolKeeper<R extends ActorRef> {
  private static final Duration SHORTEST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final ActorContext<R> context;
  private final Roster<R> roster;
  private final IntFunction<Props<R>> routee;

  /** For each seat, how many routees in a row never started. */
  private final int[] stillborn;

  /** Finds the seats taken, or takes them all again after a restart. */
  PoolKeeper(ActorContext<R> context, Roster<R> roster, int size, IntFunction<Props<R>> routee) {
    this.context = context;
    this.roster = roster;
    this.routee = routee;
    this.stillborn = new int[size];
    for (int seat = 0; seat < size; seat++) {
      if (context.child(nameOf(seat)).isEmpty()) {
        take(seat);
      }
    }
    context.children().forEach(context::watch);
  }

  static String nameOf(int seat) {
    return Integer.toString(seat);
  }

  /** A routee has stopped, and its name is free. */
  void terminated(Terminated signal) {
    int seat = roster.seatOf(signal.actor());
    if (seat < 0) {
      return;
    }
    if (Cell.of(signal.actor()).wasStarted()) {
      stillborn[seat] = 0;
      take(seat);
    } else {
      takeLater(seat);
    }
  }

  private void take(int seat) {
    R made;
    try {
      made = context.spawn(routee.apply(seat), nameOf(seat));
    } catch (RuntimeException e) {
      context.log().warn("{}: no props for routee {}", context.self(), seat, e);
      takeLater(seat);
      return;
    }
    roster.seat(seat, made);
    context.watch(made);
  }

  private void takeLater(int seat) {
    int doublings = Math.min(stillborn[seat]++, 10);
    Duration delay = SHORTEST.multipliedBy(1L << doublings);
    context.timers().once(seat, delay.compareTo(LONGEST) < 0 ? delay : LONGEST, () -> take(seat));
  }
}
