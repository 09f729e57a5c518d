package dev.troupe.runtime.routing;

import dev.troupe.ActorRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who sits where: the routees of a pool or group, each in a seat of its own.
 *
 * <p>Safe from any thread. Senders read a list that stays the same object until somebody comes or
 * goes; one who finds a dead routee in it has it made again.
 */
final class Roster<R extends ActorRef> {
  // Guarded by this.
  private final List<@Nullable Routee<R>> seats;

  private volatile List<Routee<R>> living = List.of();
  private volatile boolean closed;

  Roster(int size) {
    seats = new ArrayList<>(Collections.nCopies(size, null));
  }

  /** Gives a seat to a routee. */
  synchronized void seat(int seat, R routee) {
    seats.set(seat, Routee.of(routee));
    refresh();
  }

  /** The seat of a routee, or -1 if it has none any more. */
  synchronized int seatOf(ActorRef routee) {
    for (int seat = 0; seat < seats.size(); seat++) {
      Routee<R> taken = seats.get(seat);
      if (taken != null && taken.ref().equals(routee)) {
        return seat;
      }
    }
    return -1;
  }

  /** Has nobody chosen any more; who sits there may stay. */
  void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  /** The routees that were alive when somebody last looked, in the order of their seats. */
  List<Routee<R>> lately() {
    return living;
  }

  /** The routees that are alive now, in the order of their seats. */
  List<Routee<R>> living() {
    List<Routee<R>> known = living;
    return known.stream().allMatch(Routee::isAlive) ? known : refreshed(known);
  }

  /** A newer list than one that has a dead routee in it. */
  synchronized List<Routee<R>> refreshed(List<Routee<R>> outdated) {
    if (living == outdated) {
      refresh();
    }
    return living;
  }

  private void refresh() {
    living = seats.stream().filter(Objects::nonNull).filter(Routee::isAlive).toList();
  }
}
