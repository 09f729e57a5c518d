package dev.troupe.runtime.dispatcher;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs each turn on a thread that it may block: a virtual one where the JVM has them.
 *
 * <p>On Java 21 and later each turn starts a virtual thread. Before that, threads are started as
 * needed, without limit, and kept for a minute. They are daemons: see {@link KeepAlive}. No monitor
 * is held while a turn runs, so no virtual thread is pinned by this class.
 *
 * <p>When the operating system has no thread to give, that is reported, and the turn follows
 * another one on that one's thread.
 */
public final class BlockingDispatcher implements Dispatcher {
  private static final long KEEP_ALIVE_SECONDS = 60;
  private static final String NO_THREAD =
      "No thread could be started for an actor that may block: it will run on ";

  private final Executor threads;
  private final Failures failures;

  /** Turns scheduled and not over. */
  private final AtomicLong unfinished = new AtomicLong();

  /** Threads that run turns, or are being started. */
  private final AtomicLong running = new AtomicLong();

  /** Turns for which no thread could be started. */
  private final ConcurrentLinkedQueue<Turn> waiting = new ConcurrentLinkedQueue<>();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private volatile boolean closing;

  BlockingDispatcher(Executor threads, Consumer<? super Throwable> failures) {
    this.threads = threads;
    this.failures = new Failures(failures);
  }

  /**
   * Makes one with the best threads that this JVM has.
   *
   * @param name the system's, for the names of threads
   * @param failures told what a turn throws, and when a thread cannot be started
   */
  public static BlockingDispatcher create(String name, Consumer<? super Throwable> failures) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return VirtualThreads.factory(prefix(name))
        .map(factory -> new BlockingDispatcher(starter(factory, loader), failures))
        .orElseGet(() -> elastic(name, failures));
  }

  /** Makes one with threads of the operating system. */
  static BlockingDispatcher elastic(String name, Consumer<? super Throwable> failures) {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            KEEP_ALIVE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            daemons(prefix(name)));
    return new BlockingDispatcher(threads, failures);
  }

  @Override
  public boolean schedule(Turn turn) {
    unfinished.incrementAndGet();
    running.incrementAndGet();
    try {
      threads.execute(() -> performAll(turn));
    } catch (Throwable e) {
      refused(turn, e);
    }
    return true;
  }

  /** First queues the turn and then looks whether there is a thread that will look for it. */
  private void refused(Turn turn, Throwable cause) {
    boolean first = waiting.isEmpty();
    waiting.add(turn);
    if (running.decrementAndGet() == 0) {
      failures.report(
          new RejectedExecutionException(NO_THREAD + "the next that is started.", cause));
    } else if (first) {
      failures.report(new RejectedExecutionException(NO_THREAD + "one that runs now.", cause));
    }
  }

  private void performAll(Turn first) {
    for (Turn turn = first; turn != null; turn = following()) {
      perform(turn);
    }
  }

  /**
   * A turn that found no thread. If there is none, this thread ends: it says so and looks again.
   */
  private @Nullable Turn following() {
    Turn next = waiting.poll();
    if (next == null) {
      running.decrementAndGet();
      next = waiting.poll();
      if (next != null) {
        running.incrementAndGet();
      }
    }
    return next;
  }

  private void perform(Turn turn) {
    try {
      turn.run();
    } catch (Throwable t) {
      failures.report(t);
    } finally {
      Current.clear();
      finished();
    }
  }

  private void finished() {
    if (unfinished.decrementAndGet() == 0 && closing) {
      signal();
    }
  }

  /** Has no effect: here, nobody waits behind a turn. */
  @Override
  public void blockingStarts(BooleanSupplier done) {}

  /** Has no effect. */
  @Override
  public void blockingEnds() {}

  @Override
  public void shutdown() {
    closing = true;
    if (threads instanceof ThreadPoolExecutor elastic) {
      elastic.setKeepAliveTime(0, TimeUnit.SECONDS);
    }
    signal();
  }

  @Override
  public boolean awaitTermination(Duration timeout) throws InterruptedException {
    long left = Timeouts.nanos(timeout);
    lock.lockInterruptibly();
    try {
      while (!closing || unfinished.get() > 0) {
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

  private void signal() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private static Executor starter(ThreadFactory factory, ClassLoader loader) {
    return turn -> {
      Thread thread = factory.newThread(turn);
      thread.setContextClassLoader(loader);
      thread.start();
    };
  }

  private static String prefix(String name) {
    return "troupe-" + name + "-blocking-";
  }

  private static ThreadFactory daemons(String prefix) {
    AtomicLong number = new AtomicLong();
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return task -> {
      Thread thread = new Thread(null, task, prefix + number.incrementAndGet(), 0, false);
      thread.setDaemon(true);
      thread.setContextClassLoader(loader);
      return thread;
    };
  }
}
