package dev.troupe.runtime.dispatcher;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A worker's eye on the others: finds what it may run, and how long the others take. Its thread
 * only.
 */
final class Scout {
  /** The watcher's shortest sleep between two looks. */
  static final long FIRST_LOOK_NANOS = 100_000;

  /** The watcher's longest sleep between two looks. */
  static final long LAST_LOOK_NANOS = 1_000_000;

  /** What waits for less than this is not worth the trip to another core. */
  static final long WORTHWHILE_NANOS = 20_000;

  /**
   * How long a search lasts: twice a wake-up, as with renting and buying skis. None on a single
   * core.
   */
  private static final long SEARCH_NANOS =
      Runtime.getRuntime().availableProcessors() > 1 ? 45_000 : 0;

  /** Pause between two probes of the others, whose cache lines each probe takes away. */
  private static final long PROBE_NANOS = 1_000;

  private final Worker self;
  private final PoolDispatcher pool;

  /**
   * By number of the other: its count of turns when it was last seen to move, and when that was.
   */
  private long[] turns = new long[8];

  private long[] since = new long[8];

  Scout(Worker self, PoolDispatcher pool) {
    this.self = self;
    this.pool = pool;
  }

  /** Spins until it has a turn, or in vain. Called by the searcher. */
  @Nullable Turn search() {
    long start = System.nanoTime();
    long probe = start;
    for (long now = start; ; now = System.nanoTime()) {
      Turn injected = pool.takeInjected();
      if (injected != null) {
        return injected;
      }
      if (now - probe >= 0) {
        Turn stolen = probe(now, now == start);
        if (stolen != null) {
          return stolen;
        }
        probe = now + PROBE_NANOS;
      }
      if (now - start >= SEARCH_NANOS || pool.crew().closing()) {
        return null;
      }
      Thread.onSpinWait();
      Thread.onSpinWait();
    }
  }

  private @Nullable Turn probe(long now, boolean first) {
    for (Worker other : pool.crew().workers()) {
      if (other == null || other == self) {
        continue;
      }
      long turnNanos = observe(other, now, first);
      int waiting = other.ring.size();
      if (first || (waiting == 0 && !other.hasNext())) {
        continue;
      }
      other.turnNanos(turnNanos);
      if (waiting * turnNanos >= WORTHWHILE_NANOS || stuck(other, now)) {
        Turn stolen = steal(other, now);
        if (stolen != null) {
          return stolen;
        }
      }
    }
    return null;
  }

  /**
   * Compares with what was seen last.
   *
   * @return how long a turn takes there, or has taken so far
   */
  private long observe(Worker other, long now, boolean first) {
    int n = other.number;
    if (n >= turns.length) {
      turns = Arrays.copyOf(turns, 2 * n);
      since = Arrays.copyOf(since, 2 * n);
    }
    long moved = other.turns() - turns[n];
    long elapsed = now - since[n];
    if (moved != 0 || first) {
      turns[n] += moved;
      since[n] = now;
    }
    return moved == 0 ? elapsed : elapsed / moved;
  }

  /**
   * Looks at all once. Called by the watcher.
   *
   * @return the one with the most turns waiting, or one that is stuck before its slot
   */
  @Nullable Worker look() {
    long now = System.nanoTime();
    Worker longest = null;
    int most = 0;
    for (Worker other : pool.crew().workers()) {
      if (other == null || other == self) {
        continue;
      }
      observe(other, now, false);
      int waiting = 2 * other.ring.size() + (other.hasNext() && stuck(other, now) ? 1 : 0);
      if (waiting > most) {
        most = waiting;
        longest = other;
      }
    }
    return longest;
  }

  /** Takes half of the victim's ring, or its slot if it is stuck before that. */
  @Nullable Turn steal(Worker victim, long now) {
    Turn stolen = victim.ring.stealHalf(self.ring);
    if (stolen == null && stuck(victim, now) && victim.turns() == turns[victim.number]) {
      stolen = victim.takeNext();
    }
    return stolen;
  }

  private boolean stuck(Worker other, long now) {
    return now - since[other.number] >= WORTHWHILE_NANOS;
  }
}
