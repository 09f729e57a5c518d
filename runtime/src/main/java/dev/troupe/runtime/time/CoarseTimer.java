package dev.troupe.runtime.time;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A timer with one thread, a daemon, which is started when first needed and sleeps while it is not.
 *
 * <p>Made for very many timeouts of which very few expire: see {@link TimerQueue}. A task of a
 * second or more may run 10 ms late.
 */
public final class CoarseTimer implements TimerService {
  private final String threadName;
  private final TimerQueue queue;
  private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();

  /**
   * Makes a timer without a thread yet.
   *
   * @param name the system's, for the name of the thread
   * @param failures told what a task throws
   */
  public CoarseTimer(String name, Clock clock, Consumer<? super Throwable> failures) {
    this.threadName = "troupe-" + name + "-timer";
    this.queue = new TimerQueue(clock, this::wake, failures);
  }

  @Override
  public Cancellable schedule(long delayNanos, Runnable task) {
    return queue.add(delayNanos, task);
  }

  @Override
  public void shutdown() {
    queue.close();
    LockSupport.unpark(thread.get());
  }

  private void wake() {
    Thread running = thread.get();
    if (running == null) {
      start();
    } else {
      LockSupport.unpark(running);
    }
  }

  private void start() {
    Thread fresh = new Thread(null, this::loop, threadName, 0, false);
    fresh.setDaemon(true);
    if (!thread.compareAndSet(null, fresh)) {
      LockSupport.unpark(thread.get()); // if that is not up yet, it begins with a pass
      return;
    }
    try {
      fresh.start();
    } catch (Throwable e) {
      thread.set(null);
      throw e;
    }
  }

  private void loop() {
    while (!queue.closed()) {
      long sleep = pass();
      boolean unused = Thread.interrupted();
      if (queue.closed()) {
        break;
      }
      if (sleep == Long.MAX_VALUE) {
        LockSupport.park(this);
      } else if (sleep > 0) {
        LockSupport.parkNanos(this, sleep);
      }
    }
    queue.clear();
  }

  /** Out of memory, or out of stack, is told and does not end the thread. */
  private long pass() {
    try {
      return queue.pass();
    } catch (Throwable t) {
      queue.report(t);
      return TimerQueue.TICK;
    }
  }
}
