package dev.troupe.runtime.time;

import java.util.function.Consumer;

/**
 * What a timer has to run, without the thread: anyone adds and cancels, one thread passes by.
 *
 * <p>Nearly every timeout is that of an ask and is cancelled microseconds later. So adding one is a
 * push on a stack, and cancelling it takes the task out of it: the timer drops it when it comes by,
 * without having sorted it in. While many come, it comes by each 10 ms, and gives those that have a
 * second or more their time only then, which spares the callers a look at the clock. Otherwise it
 * sleeps until the first is due, but comes by after 1,000 pushes, and, in the half minute after the
 * last push, each second, so that one ask now and then does not wake it. What lives longer is
 * sorted into a heap, which knows when to wake up and has no trouble with delays of centuries; a
 * wheel would spare a few steps for the few that get here, and cost a wake-up per tick or a second
 * level.
 *
 * <p>Nobody is forgotten: who adds one pushes and then reads {@code wakeAt} and {@code coarse}, the
 * timer sets both and then looks at the stacks once more, all of it volatile.
 */
final class TimerQueue {
  /** How often the timer comes by while many are added, in nanoseconds. */
  static final long TICK = 10_000_000;

  /** How long it sleeps at most soon after something was added. */
  static final long DOZE = 1_000_000_000;

  /** After so many idle dozes it sleeps as long as it may. */
  static final int DOZES = 30;

  /** So many pushes call the timer. */
  static final int MANY = 1_024;

  /** So many in one pass make the next one come after a tick. */
  static final int BUSY = 256;

  /** Nothing may be due later: differences of times must not overflow. */
  static final long FOREVER = Long.MAX_VALUE / 2;

  private final Clock clock;
  private final Runnable waker;
  private final Consumer<? super Throwable> failures;
  private final TimeoutStack added = new TimeoutStack();
  private final TimeoutStack removed = new TimeoutStack();
  private final TimeoutHeap heap = new TimeoutHeap();
  private long sequence;
  private int idlePasses = DOZES;

  /** Whether the next pass comes within a tick. */
  private volatile boolean coarse;

  /** When the next pass comes. Written before {@code asleep}. */
  private volatile long wakeAt;

  /** Whether there is no next pass until somebody calls for it. */
  private volatile boolean asleep = true;

  private volatile boolean closed;

  /**
   * Makes an empty queue.
   *
   * @param waker called by any thread when the next pass has to come at once
   */
  TimerQueue(Clock clock, Runnable waker, Consumer<? super Throwable> failures) {
    this.clock = clock;
    this.waker = waker;
    this.failures = failures;
  }

  /** Has {@code task} run after {@code delay} nanoseconds. Any thread. */
  Timeout add(long delay, Runnable task) {
    boolean relative = coarse && delay >= DOZE;
    long clamped = Math.max(0, Math.min(delay, FOREVER));
    long due = relative ? clamped : clock.nanoTime() + clamped;
    Timeout timeout = new Timeout(this, task, due, relative);
    if (closed) {
      return timeout;
    }
    int depth = added.push(timeout);
    if (closed) {
      Timeout unused = added.takeAll();
    } else if (asleep || (relative ? !coarse : due - wakeAt < 0) || isCall(depth)) {
      waker.run();
    }
    return timeout;
  }

  /** Has the timer let go of one that was cancelled. Any thread. */
  void remove(Timeout timeout) {
    if (isCall(removed.push(timeout))) {
      waker.run();
    }
  }

  private boolean isCall(int depth) {
    return depth % MANY == 0 && !coarse;
  }

  /** From now on nothing runs any more and nothing is kept. Any thread. */
  void close() {
    closed = true;
  }

  boolean closed() {
    return closed;
  }

  /** How many are sorted in. Called by the timer's thread. */
  int size() {
    return heap.size();
  }

  /**
   * Runs what is due. Called by the timer's thread.
   *
   * @return how many nanoseconds it may sleep; {@link Long#MAX_VALUE} for until it is woken
   */
  long pass() {
    asleep = false;
    long now = clock.nanoTime();
    int pushes = sortIn(now) + sortOut();
    runDue(now);
    idlePasses = pushes > 0 ? 0 : Math.min(idlePasses + 1, DOZES);
    long sleep;
    do {
      sleep = plan(clock.nanoTime(), pushes >= BUSY);
      sortIn(clock.nanoTime());
    } while (sleep > 0 && comesTooLate());
    return sleep;
  }

  /** Whether something that is due before the next pass came just before that was announced. */
  private boolean comesTooLate() {
    Timeout first = heap.first();
    return first != null && (asleep || first.due - wakeAt < 0);
  }

  /** Announces when the next pass comes. */
  private long plan(long now, boolean busy) {
    long sleep = busy ? TICK : idlePasses < DOZES ? DOZE : Long.MAX_VALUE;
    Timeout first = heap.first();
    if (first != null) {
      sleep = Math.min(sleep, Math.max(0, first.due - now));
    }
    wakeAt = now + Math.min(sleep, FOREVER);
    coarse = busy;
    asleep = sleep == Long.MAX_VALUE;
    return sleep;
  }

  private int sortIn(long now) {
    int count = 0;
    for (Timeout next = added.takeAll(); next != null; count++) {
      Timeout timeout = next;
      next = timeout.below;
      timeout.below = null;
      if (timeout.place()) {
        timeout.seen(now, sequence++);
        heap.add(timeout);
      }
    }
    return count;
  }

  private int sortOut() {
    int count = 0;
    for (Timeout next = removed.takeAll(); next != null; count++) {
      Timeout timeout = next;
      next = timeout.below;
      timeout.below = null;
      heap.remove(timeout);
    }
    return count;
  }

  private void runDue(long now) {
    for (Timeout first = heap.first();
        first != null && first.due - now <= 0 && !closed;
        first = heap.first()) {
      heap.remove(first);
      Runnable task = first.claim();
      if (task != null) {
        run(task);
      }
    }
  }

  private void run(Runnable task) {
    try {
      task.run();
    } catch (Throwable t) {
      report(t);
    }
  }

  /** Tells what was thrown. Called by the timer's thread; throws nothing that the handler does. */
  void report(Throwable failure) {
    try {
      failures.accept(failure);
    } catch (Throwable second) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, second);
    }
  }

  /** Lets go of everything. Called by the timer's thread, once it is closed. */
  void clear() {
    Timeout unused = added.takeAll();
    unused = removed.takeAll();
    for (Timeout first = heap.first(); first != null; first = heap.first()) {
      heap.remove(first);
    }
  }
}
