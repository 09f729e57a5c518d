package dev.troupe.runtime.dispatcher;

import java.util.Arrays;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The workers that have a thread, by number. Safe from any thread; changes take a lock. */
final class Payroll {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /** At the worker's number less one; copied at each change. */
  private volatile @Nullable Worker[] workers = {};

  private volatile int size;
  private boolean closed;

  /** All of them, with gaps. */
  @Nullable Worker[] workers() {
    return workers;
  }

  int size() {
    return size;
  }

  /** The worker of that number, or null if it has gone. */
  @Nullable Worker get(int number) {
    @Nullable Worker[] all = workers;
    return number <= all.length ? all[number - 1] : null;
  }

  /** Adds the worker that {@code hiring} makes for the lowest free number. */
  Worker add(IntFunction<Worker> hiring) {
    lock.lock();
    try {
      int index = 0;
      while (index < workers.length && workers[index] != null) {
        index++;
      }
      Worker worker = hiring.apply(index + 1);
      @Nullable Worker[] all = Arrays.copyOf(workers, Math.max(workers.length, index + 1));
      all[index] = worker;
      change(all);
      return worker;
    } finally {
      lock.unlock();
    }
  }

  /** Removes one whose thread ends. */
  void remove(Worker worker) {
    lock.lock();
    try {
      @Nullable Worker[] all = workers.clone();
      all[worker.number - 1] = null;
      change(all);
    } finally {
      lock.unlock();
    }
  }

  /** From now on, {@link #awaitEnd} returns when nobody is left. */
  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until it is closed and nobody is left. Returns false if it took too long. */
  boolean awaitEnd(long nanos) throws InterruptedException {
    long left = nanos;
    lock.lockInterruptibly();
    try {
      while (!closed || size > 0) {
        if (left <= 0) {
          return false;
        }
        left = changed.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void change(@Nullable Worker[] all) {
    int count = 0;
    for (Worker worker : all) {
      count += worker == null ? 0 : 1;
    }
    workers = all;
    size = count;
    changed.signalAll();
  }
}
