package dev.troupe.runtime.dispatcher;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Who of a pool's workers runs, searches, watches and sleeps, in one word that changes atomically.
 *
 * <p>Immutable snapshots of the word are taken with {@link #read} and judged with the static
 * methods; each change is one compare-and-set from such a snapshot. All of it is safe from any
 * thread. The word has, from the right: the number of the first sleeper (the others hang on it like
 * a stack), of the watcher, how many run turns, how many have a place (all but the blocked),
 * whether somebody searches, and a stamp that makes every state of the stack different from the
 * ones before.
 */
final class Roster {
  /** The most threads a pool may have, blocked ones included. */
  static final int MAX_WORKERS = (1 << 11) - 1;

  private static final int FIELD = MAX_WORKERS;
  private static final int WATCHER_SHIFT = 11;
  private static final int RUNNING_SHIFT = 22;
  private static final int PLACES_SHIFT = 33;
  private static final long ONE_RUNNING = 1L << RUNNING_SHIFT;
  private static final long ONE_PLACE = 1L << PLACES_SHIFT;
  private static final long SEARCHING = 1L << 44;
  private static final long ONE_STAMP = 1L << 45;
  private static final long SLEEPER_MASK = FIELD;
  private static final long WATCHER_MASK = (long) FIELD << WATCHER_SHIFT;
  private static final VarHandle WORD;

  static {
    try {
      WORD = MethodHandles.lookup().findVarHandle(Roster.class, "word", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile long word;

  /** The present state, in order with all that the caller has published before. */
  long read() {
    return word;
  }

  /**
   * A state that may be a little old but not older than the caller's own last change. Enough for a
   * worker that decides whether somebody should be woken to help it: see {@link PoolDispatcher}.
   */
  long glance() {
    return (long) WORD.getOpaque(this);
  }

  static boolean searching(long state) {
    return (state & SEARCHING) != 0;
  }

  /** Whether somebody searches or watches, and so will look at a busy worker's turns by itself. */
  static boolean attended(long state) {
    return (state & (SEARCHING | WATCHER_MASK)) != 0;
  }

  /** Number of the worker that was the last to fall asleep, 0 for none. */
  static int sleeper(long state) {
    return (int) state & FIELD;
  }

  /** Number of the worker that sleeps for a short time only, 0 for none. */
  static int watcher(long state) {
    return (int) (state >>> WATCHER_SHIFT) & FIELD;
  }

  /** How many workers are running turns. */
  static int running(long state) {
    return (int) (state >>> RUNNING_SHIFT) & FIELD;
  }

  /** How many workers there are that are not blocked. */
  static int places(long state) {
    return (int) (state >>> PLACES_SHIFT) & FIELD;
  }

  /** The sleeper on top is woken to search; {@code next} is the one below it. */
  boolean wakeSleeper(long state, int next) {
    return change(state, withSleeper(state, next) | SEARCHING);
  }

  /** The watcher is woken to search. */
  boolean wakeWatcher(long state) {
    return change(state, (state & ~WATCHER_MASK) | SEARCHING);
  }

  /** A new worker comes to search. */
  boolean hire(long state) {
    return change(state, (state + ONE_PLACE) | SEARCHING);
  }

  /** A worker that was running has nothing to do and searches, unless somebody does already. */
  boolean startSearch(long state) {
    return change(state, (state - ONE_RUNNING) | SEARCHING);
  }

  /** The searcher has found something and runs. */
  boolean endSearch(long state) {
    return change(state, (state & ~SEARCHING) + ONE_RUNNING);
  }

  /** The watcher has seen something and runs. */
  boolean endWatch(long state) {
    return change(state, (state & ~WATCHER_MASK) + ONE_RUNNING);
  }

  /** {@code state} without the part of a worker that searches ({@code searcher}) or runs. */
  static long without(long state, boolean searcher) {
    return searcher ? state & ~SEARCHING : state - ONE_RUNNING;
  }

  /** {@code state} without its watcher. */
  static long withoutWatcher(long state) {
    return state & ~WATCHER_MASK;
  }

  /** From {@code state} to {@code rest}, with {@code number} as the watcher. */
  boolean watch(long state, long rest, int number) {
    return change(state, rest | (long) number << WATCHER_SHIFT);
  }

  /** From {@code state} to {@code rest}, with {@code number} as the sleeper on top. */
  boolean sleep(long state, long rest, int number) {
    return change(state, withSleeper(rest, number));
  }

  /** From {@code state} to {@code rest}, with one worker less. */
  boolean leave(long state, long rest) {
    return change(state, rest - ONE_PLACE);
  }

  /** The sleeper on top leaves; {@code next} is the one below it. */
  boolean retire(long state, int next) {
    return change(state, withSleeper(state, next) - ONE_PLACE);
  }

  /** A running worker blocks: it neither runs nor has a place. */
  void block() {
    WORD.getAndAdd(this, -ONE_RUNNING - ONE_PLACE);
  }

  /** A blocked worker runs again. */
  void unblock() {
    WORD.getAndAdd(this, ONE_RUNNING + ONE_PLACE);
  }

  /** Takes back a {@link #hire} whose thread could not be started. */
  void dismiss() {
    for (long state = word; !change(state, (state & ~SEARCHING) - ONE_PLACE); state = word) {
      Thread.onSpinWait();
    }
  }

  private static long withSleeper(long state, int number) {
    return ((state & ~SLEEPER_MASK) | number) + ONE_STAMP;
  }

  private boolean change(long from, long to) {
    return WORD.compareAndSet(this, from, to);
  }
}
