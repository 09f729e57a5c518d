package dev.troupe.runtime.cell;

import dev.troupe.Timers;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.time.Cancellable;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One actor's timers, by key. Own thread only; only the ticks come from the timer service. */
final class ActorTimers implements Timers {
  private final Map<Object, Timer> active = new HashMap<>();
  private final Cell cell;

  ActorTimers(Cell cell) {
    this.cell = cell;
  }

  private enum Kind {
    ONCE,
    FIXED_RATE,
    FIXED_DELAY
  }

  /** A timer from its start to its end. */
  final class Timer {
    private final Object key;
    private final Kind kind;
    private final long nanos;
    private final Runnable task;
    private long due;
    private @Nullable Cancellable next;

    private Timer(Object key, Kind kind, long nanos, Runnable task) {
      this.key = key;
      this.kind = kind;
      this.nanos = nanos;
      this.task = task;
      this.due = now() + nanos;
    }

    private void schedule(long delay) {
      next = cell.timerService().schedule(delay, () -> cell.send(new Node(Tags.TICK, this)));
    }

    private void cancel() {
      if (next != null) {
        boolean unused = next.cancel();
      }
    }

    /** Runs the task, unless this timer was cancelled or replaced after it was due. */
    void tick() {
      if (active.get(key) != this) {
        return;
      }
      if (kind == Kind.ONCE) {
        active.remove(key);
      }
      try {
        task.run();
      } finally {
        if (active.get(key) == this) {
          again();
        }
      }
    }

    private void again() {
      if (kind == Kind.FIXED_RATE) {
        due += nanos;
        schedule(Math.max(0, due - now()));
      } else {
        schedule(nanos);
      }
    }
  }

  private long now() {
    return cell.services().clock().nanoTime();
  }

  @Override
  public void once(Object key, Duration delay, Runnable task) {
    if (Objects.requireNonNull(delay, "delay").isNegative()) {
      throw new IllegalArgumentException("A delay is zero or more, but was " + delay + ".");
    }
    start(key, Kind.ONCE, delay, task);
  }

  @Override
  public void fixedRate(Object key, Duration period, Runnable task) {
    start(key, Kind.FIXED_RATE, positive(period, "period"), task);
  }

  @Override
  public void fixedDelay(Object key, Duration delay, Runnable task) {
    start(key, Kind.FIXED_DELAY, positive(delay, "delay"), task);
  }

  private static Duration positive(Duration duration, String what) {
    Objects.requireNonNull(duration, what);
    if (duration.isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(
          "A repeated timer's " + what + " is more than zero, but was " + duration + ".");
    }
    return duration;
  }

  private void start(Object key, Kind kind, Duration duration, Runnable task) {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(task, "task");
    cancel(key);
    Timer timer = new Timer(key, kind, Durations.nanos(duration), task);
    if (!cell.isOver()) {
      active.put(key, timer);
      timer.schedule(timer.nanos);
    }
  }

  @Override
  public void cancel(Object key) {
    cell.requireInside("timers()");
    Timer timer = active.remove(Objects.requireNonNull(key, "key"));
    if (timer != null) {
      timer.cancel();
    }
  }

  @Override
  public boolean isActive(Object key) {
    cell.requireInside("timers()");
    return active.containsKey(Objects.requireNonNull(key, "key"));
  }

  void cancelAll() {
    active.values().forEach(Timer::cancel);
    active.clear();
  }
}
