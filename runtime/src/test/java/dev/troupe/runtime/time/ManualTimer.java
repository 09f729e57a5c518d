package dev.troupe.runtime.time;

import java.time.Duration;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Time in the hands of a test: a clock and a timer that go on only when told to.
 *
 * <p>For one thread: tasks run in the one that calls {@link #advance}, in the order of the times
 * when they are due, the clock standing at that time.
 *
 * <pre>{@code
 * ManualTimer time = new ManualTimer();
 * Cell cell = new Cell(..., time, time);
 * time.advance(Duration.ofSeconds(5));
 * }</pre>
 */
public final class ManualTimer implements Clock, TimerService {
  private final PriorityQueue<Entry> waiting = new PriorityQueue<>();
  private long now;
  private long sequence;
  private boolean closed;

  @Override
  public long nanoTime() {
    return now;
  }

  @Override
  public Cancellable schedule(long delayNanos, Runnable task) {
    long delay = Math.max(0, delayNanos);
    Entry entry = new Entry(delay > Long.MAX_VALUE - now ? Long.MAX_VALUE : now + delay, task);
    if (!closed) {
      waiting.add(entry);
    }
    return entry;
  }

  @Override
  public void shutdown() {
    closed = true;
    waiting.clear();
  }

  /** Moves the clock on, running what comes due on the way, also what that schedules. */
  public void advance(Duration duration) {
    long end = now + duration.toNanos();
    for (Entry first = waiting.peek(); first != null && first.due <= end; first = waiting.peek()) {
      waiting.remove();
      now = Math.max(now, first.due);
      first.run();
    }
    now = end;
  }

  /** How many tasks wait. */
  public int size() {
    return waiting.size();
  }

  private final class Entry implements Cancellable, Comparable<Entry> {
    final long due;
    final long number = sequence++;
    private @Nullable Runnable task;

    Entry(long due, Runnable task) {
      this.due = due;
      this.task = task;
    }

    void run() {
      Runnable mine = task;
      task = null;
      if (mine != null) {
        mine.run();
      }
    }

    @Override
    public boolean cancel() {
      boolean pending = task != null;
      task = null;
      boolean unused = waiting.remove(this);
      return pending;
    }

    @Override
    public int compareTo(Entry other) {
      int byDue = Long.compare(due, other.due);
      return byDue != 0 ? byDue : Long.compare(number, other.number);
    }
  }
}
