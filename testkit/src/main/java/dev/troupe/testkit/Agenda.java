package dev.troupe.testkit;

import dev.troupe.runtime.dispatcher.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to do in one simulation, now or later. One thread at a time. */
final class Agenda {
  /** So often an actor may go on by default while others wait, as it may in one real turn. */
  private static final int IN_A_ROW = 32;

  private final VirtualTime time;
  private final List<Ready> ready = new ArrayList<>();
  private final List<Wait> waits = new ArrayList<>();
  private @Nullable Turn last;
  private int inARow;

  /** A turn that was scheduled. */
  record Ready(long sequence, Turn turn, long heldUntil) implements Option {}

  Agenda(VirtualTime time) {
    this.time = time;
  }

  /** Has a turn run, at a time or later. */
  void add(Turn turn, long heldUntil) {
    ready.add(new Ready(time.nextSequence(), turn, heldUntil));
  }

  /** Has a thread go on, once what it waits for has happened. */
  void add(Wait wait) {
    waits.add(wait);
  }

  /** Who waits for something. */
  List<Wait> waits() {
    return List.copyOf(waits);
  }

  /** What can happen now, first what does if nobody chooses. */
  List<Option> options() {
    long now = time.nanoTime();
    List<Option> options = new ArrayList<>();
    Ready goesOn = null;
    for (Ready one : ready) {
      if (one.heldUntil() <= now) {
        if (one.turn() == last && inARow < IN_A_ROW) {
          goesOn = one;
        } else {
          options.add(one);
        }
      }
    }
    for (Wait wait : waits) {
      if (wait.deadline() <= now || wait.done().getAsBoolean()) {
        options.add(wait);
      }
    }
    VirtualTime.Alarm due = time.due();
    if (due != null) {
      options.add(due);
    }
    options.sort(Comparator.comparingLong(Option::sequence));
    if (goesOn != null) {
      options.add(0, goesOn);
    }
    return options;
  }

  /** Takes a turn, which is run now. */
  Turn take(Ready chosen) {
    ready.remove(chosen);
    inARow = chosen.turn() == last ? inARow + 1 : 0;
    last = chosen.turn();
    return last;
  }

  /** Takes a thread, which goes on now. */
  void take(Wait chosen) {
    waits.remove(chosen);
    last = null;
  }

  /** When the next thing happens, if nothing can happen now. */
  long nextTime() {
    long next = time.nextDue();
    for (Ready one : ready) {
      next = Math.min(next, one.heldUntil());
    }
    for (Wait wait : waits) {
      next = Math.min(next, wait.deadline());
    }
    return next;
  }
}
