package dev.troupe.runtime.dispatcher;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The turns that wait at one worker, first in first out: its owner adds and takes, thieves take
 * half.
 *
 * <p>{@code head} and {@code tail} count up for ever, so a compare-and-set of {@code head} succeeds
 * only if nothing was taken since it was read. Entries are plain: the owner writes one before it
 * publishes {@code tail} (release), a thief reads it between acquiring {@code head} and setting
 * {@code head}, and the owner overwrites it only after it has acquired a {@code head} beyond it.
 * What a thief read too late it throws away, as its compare-and-set then fails.
 */
final class RunRing {
  static final int CAPACITY = 1_024;

  private static final int MASK = CAPACITY - 1;
  private static final VarHandle HEAD;
  private static final VarHandle TAIL;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      HEAD = lookup.findVarHandle(RunRing.class, "head", long.class);
      TAIL = lookup.findVarHandle(RunRing.class, "tail", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final @Nullable Turn[] turns = new @Nullable Turn[CAPACITY];

  @SuppressWarnings("UnusedVariable") // through HEAD
  private long head;

  private long tail;

  /** Adds to the end. Called by the owner only. Returns false if the ring is full. */
  boolean push(Turn turn) {
    long end = tail;
    if (end - (long) HEAD.getAcquire(this) >= CAPACITY) {
      return false;
    }
    turns[(int) end & MASK] = turn;
    TAIL.setRelease(this, end + 1);
    return true;
  }

  /** Takes the oldest, or null. Called by the owner only. */
  @Nullable Turn poll() {
    long end = tail;
    for (; ; ) {
      long start = (long) HEAD.getAcquire(this);
      if (start == end) {
        return null;
      }
      Turn turn = turns[(int) start & MASK];
      if (HEAD.compareAndSet(this, start, start + 1)) {
        turns[(int) start & MASK] = null;
        return turn;
      }
    }
  }

  /**
   * Takes the older half, rounded up. Called by the owner of {@code into}, which must be empty.
   *
   * @return the oldest; the others are in {@code into}; null if there was nothing
   */
  @Nullable Turn stealHalf(RunRing into) {
    for (; ; ) {
      long start = (long) HEAD.getAcquire(this);
      long size = (long) TAIL.getAcquire(this) - start;
      if (size <= 0) {
        return null;
      }
      long half = size - size / 2;
      if (half > CAPACITY / 2) {
        continue; // head was read long before tail
      }
      long end = into.tail;
      for (long i = 1; i < half; i++) {
        into.turns[(int) (end + i - 1) & MASK] = turns[(int) (start + i) & MASK];
      }
      Turn oldest = turns[(int) start & MASK];
      if (HEAD.compareAndSet(this, start, start + half)) {
        TAIL.setRelease(into, end + half - 1);
        return oldest;
      }
    }
  }

  /**
   * How many wait: exact for the owner but for thefts under way, a guess for others. Any thread.
   */
  int size() {
    long end = (long) TAIL.getOpaque(this);
    return (int) Math.max(0, end - (long) HEAD.getOpaque(this));
  }

  /** Lets go of what thieves have taken. Called by the owner of an empty ring. */
  void forget() {
    Arrays.fill(turns, null);
  }
}
