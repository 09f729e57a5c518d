package dev.troupe.testkit;

import dev.troupe.ActorPath;
import dev.troupe.runtime.cell.Cell;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.time.Cancellable;
import dev.troupe.runtime.time.Clock;
import dev.troupe.runtime.time.TimerService;
import java.time.Duration;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * A clock that stands still until it is moved, and what is to happen at its times. One thread at a
 * time.
 */
final class VirtualTime implements Clock, TimerService {
  static final long NEVER = Long.MAX_VALUE;

  /** Above so many cancelled alarms the queue is tidied up once they are the greater part. */
  private static final int TOLERATED = 1_000;

  private final PriorityQueue<Alarm> alarms = new PriorityQueue<>();
  private long now;
  private long sequence;
  private int cancelled;
  private boolean closed;

  /** Something that happens at its time, unless it is cancelled. */
  final class Alarm implements Cancellable, Option, Comparable<Alarm> {
    private final long due;
    private final long sequence;
    private final @Nullable ActorPath owner;
    private @Nullable Runnable task;

    private Alarm(long due, long sequence, @Nullable ActorPath owner, Runnable task) {
      this.due = due;
      this.sequence = sequence;
      this.owner = owner;
      this.task = task;
    }

    @Override
    public long sequence() {
      return sequence;
    }

    /** The actor that set it; null if none did. */
    @Nullable ActorPath owner() {
      return owner;
    }

    @Override
    public boolean cancel() {
      if (take() == null) {
        return false;
      }
      cancelled++;
      if (cancelled > TOLERATED && cancelled > alarms.size() / 2) {
        alarms.removeIf(alarm -> alarm.task == null);
        cancelled = 0;
      }
      return true;
    }

    @Nullable Runnable take() {
      Runnable mine = task;
      task = null;
      return mine;
    }

    @Override
    public int compareTo(Alarm other) {
      return due == other.due
          ? Long.compare(sequence, other.sequence)
          : Long.compare(due, other.due);
    }
  }

  /**
   * The length of a duration that a user gave.
   *
   * @param what its name, should it be wrong
   * @return nanoseconds; {@link #NEVER} if they are more than can be counted
   */
  static long nanos(Duration duration, String what) {
    if (Objects.requireNonNull(duration, what).isNegative()) {
      throw new IllegalArgumentException(
          what + " is zero or more, as time does not go back, but was " + duration + ".");
    }
    return duration.compareTo(Duration.ofNanos(NEVER)) < 0 ? duration.toNanos() : NEVER;
  }

  @Override
  public long nanoTime() {
    return now;
  }

  /** The next number of a sequence that tells what came first. */
  long nextSequence() {
    return ++sequence;
  }

  /** The time that comes so long after now. */
  long after(long nanos) {
    long time = now + Math.max(0, nanos);
    return time < now ? NEVER : time;
  }

  void moveTo(long time) {
    now = Math.max(now, time);
  }

  @Override
  public Cancellable schedule(long delayNanos, Runnable task) {
    ActorPath owner = Current.get() instanceof Cell cell ? cell.path() : null;
    Alarm alarm = new Alarm(after(delayNanos), nextSequence(), owner, task);
    if (!closed && alarm.due != NEVER) {
      alarms.add(alarm);
    }
    return alarm;
  }

  /** The first alarm that is due; null if none is. */
  @Nullable Alarm due() {
    Alarm first = first();
    return first != null && first.due <= now ? first : null;
  }

  /** When the next alarm is due. */
  long nextDue() {
    Alarm first = first();
    return first == null ? NEVER : first.due;
  }

  private @Nullable Alarm first() {
    Alarm first = alarms.peek();
    while (first != null && first.task == null) {
      alarms.poll();
      cancelled = Math.max(0, cancelled - 1);
      first = alarms.peek();
    }
    return first;
  }

  /** Takes the task of an alarm that is due. */
  @Nullable Runnable take(Alarm due) {
    alarms.remove(due);
    return due.take();
  }

  @Override
  public void shutdown() {
    closed = true;
    alarms.clear();
  }
}
