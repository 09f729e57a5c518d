package dev.troupe.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The threads on which one simulation is acted: one, and one more for each turn that waits.
 *
 * <p>Whoever has the baton uses this, and hands it on by a semaphore; so nothing here is shared at
 * any moment.
 */
final class Stagehands {
  /** A handler that rests so long, in real time, waits for something that is not simulated. */
  private static final long PATIENCE_SECONDS = 5;

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(null, task, "troupe-simulation", 0, false);
            thread.setDaemon(true);
            return thread;
          });

  private final Supplier<@Nullable Wait> work;
  private final Deque<Semaphore> idle = new ArrayDeque<>();
  private final Semaphore ended = new Semaphore(0);
  private volatile @Nullable Thread acting;

  /**
   * Makes them, without a thread yet.
   *
   * @param work what one does that has the baton: returns who gets it next, or null at the end
   */
  Stagehands(Supplier<@Nullable Wait> work) {
    this.work = work;
  }

  /** Who has the baton; null if nobody. Any thread. */
  @Nullable Thread acting() {
    return acting;
  }

  /** Whether the caller has the baton. Any thread. */
  boolean isMine() {
    return acting == Thread.currentThread();
  }

  /**
   * Has a stagehand act until {@code turn} is given back to the caller, who is none.
   *
   * @param steps changes while there is progress
   */
  void actUntil(Semaphore turn, LongSupplier steps) {
    callNext();
    long before = -1;
    try {
      while (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        long now = steps.getAsLong();
        if (now == before && isAtRest(acting)) {
          throw lost("A handler waits for something that is not simulated");
        }
        before = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw lost("The simulation was interrupted");
    }
    acting = null;
  }

  /** Has another stagehand go on until {@code turn} is given back to the caller, who is one. */
  void replaceUntil(Semaphore turn) {
    callNext();
    turn.acquireUninterruptibly();
    acting = Thread.currentThread();
  }

  private void callNext() {
    Semaphore next = idle.poll();
    if (next == null) {
      THREADS.execute(this::act);
    } else {
      next.release();
    }
  }

  private void act() {
    Semaphore mine = new Semaphore(0);
    acting = Thread.currentThread();
    for (Wait next = work.get(); next != null; next = work.get()) {
      idle.push(mine);
      next.turn().release();
      mine.acquireUninterruptibly();
      acting = Thread.currentThread();
    }
    ended.release();
  }

  /** Lets all go, one after another, those first who wait. Called when nobody acts. */
  void end(Iterable<Semaphore> waiting) {
    waiting.forEach(this::end);
    for (Semaphore next = idle.poll(); next != null; next = idle.poll()) {
      end(next);
    }
    acting = null;
  }

  private void end(Semaphore turn) {
    turn.release();
    try {
      boolean unused = ended.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isAtRest(@Nullable Thread thread) {
    return thread != null
        && switch (thread.getState()) {
          case WAITING, TIMED_WAITING, BLOCKED -> true;
          default -> false;
        };
  }

  private AssertionError lost(String sentence) {
    Thread thread = acting;
    StackTraceElement[] stack = thread == null ? new StackTraceElement[0] : thread.getStackTrace();
    return new AssertionError(
        sentence
            + ", while this ran:\n"
            + Stream.of(stack).map(frame -> "  at " + frame).collect(Collectors.joining("\n")));
  }
}
