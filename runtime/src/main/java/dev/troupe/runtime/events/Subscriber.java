package dev.troupe.runtime.events;

import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.dispatcher.Dispatcher;
import dev.troupe.runtime.dispatcher.Turn;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody who listens to events of one type, one at a time, with a queue of its own. */
final class Subscriber<E> implements Turn {
  private static final Logger LOG = LoggerFactory.getLogger(Subscriber.class);

  private final Class<E> type;
  private final Consumer<? super E> consumer;
  private final Dispatcher dispatcher;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition quiet = lock.newCondition();

  // Both guarded by lock.
  private final Queue<E> waiting = new ArrayDeque<>();
  private boolean busy;

  private volatile @Nullable Thread thread;

  Subscriber(Class<E> type, Consumer<? super E> consumer, Dispatcher dispatcher) {
    this.type = type;
    this.consumer = consumer;
    this.dispatcher = dispatcher;
  }

  /** Any thread. */
  void offer(Object event) {
    if (!type.isInstance(event)) {
      return;
    }
    lock.lock();
    try {
      waiting.add(type.cast(event));
      if (busy) {
        return;
      }
      busy = true;
    } finally {
      lock.unlock();
    }
    boolean unused = dispatcher.schedule(this);
  }

  @Override
  public void run() {
    thread = Thread.currentThread();
    // Says that the thread is one of the system's, for a subscriber that closes it.
    Object before = Current.set(this);
    try {
      deliverAll();
    } finally {
      Object unused = Current.set(before);
    }
  }

  private void deliverAll() {
    for (E event = next(); event != null; event = next()) {
      try {
        consumer.accept(event);
      } catch (Throwable t) {
        LOG.warn("A subscriber to {} failed and is asked to go on", this, t);
      }
    }
  }

  private @Nullable E next() {
    lock.lock();
    try {
      E event = waiting.poll();
      if (event == null) {
        busy = false;
        thread = null;
        quiet.signalAll();
      }
      return event;
    } finally {
      lock.unlock();
    }
  }

  /** Any thread; false if it took longer. */
  boolean awaitQuiet(long nanos) throws InterruptedException {
    if (thread == Thread.currentThread()) {
      return true;
    }
    if (dispatcher.drive(this::isQuiet, nanos)) {
      return isQuiet();
    }
    long left = nanos;
    lock.lock();
    try {
      while (busy) {
        if (left <= 0) {
          return false;
        }
        left = quiet.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  private boolean isQuiet() {
    lock.lock();
    try {
      return !busy;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
