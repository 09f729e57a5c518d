package dev.troupe.runtime.time;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits in a {@link TimerQueue}.
 *
 * <p>Whoever sets {@code task} to null decides: the timer, to run it, or a caller, to cancel it.
 */
final class Timeout implements Cancellable {
  /** Not in the heap. */
  static final int NOWHERE = -1;

  private static final VarHandle TASK;

  static {
    try {
      TASK = MethodHandles.lookup().findVarHandle(Timeout.class, "task", Runnable.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final TimerQueue queue;
  private volatile @Nullable Runnable task;

  /** Set by the timer's thread before it puts this in the heap. */
  private volatile boolean placed;

  /** Below this one in the stack it is on; written by whoever pushes it, cleared by the timer. */
  @Nullable Timeout below;

  /** Height of the stack with this on top. */
  int depth;

  /** When it is due, or, if {@code relative}, how long after the timer has seen it. */
  long due;

  private boolean relative;

  /** Ties are broken in the order in which the timer has seen them. Timer's thread only. */
  long sequence;

  /** Where it is in the heap. Timer's thread only. */
  int index = NOWHERE;

  Timeout(TimerQueue queue, Runnable task, long due, boolean relative) {
    this.queue = queue;
    this.task = task;
    this.due = due;
    this.relative = relative;
  }

  @Override
  public boolean cancel() {
    if (claim() == null) {
      return false;
    }
    if (placed) {
      queue.remove(this);
    }
    return true;
  }

  /** Takes the task; null if it was taken before. Any thread. */
  @Nullable Runnable claim() {
    Runnable mine = task;
    return mine != null && TASK.compareAndSet(this, mine, null) ? mine : null;
  }

  /**
   * Announces that this goes into the heap, unless it has been cancelled. Whoever cancels it from
   * now on sees that, and asks for its removal. Called by the timer's thread.
   */
  boolean place() {
    placed = true;
    return task != null;
  }

  /** The timer has seen it for the first time. Called by its thread. */
  void seen(long now, long number) {
    if (relative) {
      relative = false;
      due += now;
    }
    sequence = number;
  }

  boolean before(Timeout other) {
    long difference = due - other.due;
    return difference != 0 ? difference < 0 : sequence < other.sequence;
  }
}
