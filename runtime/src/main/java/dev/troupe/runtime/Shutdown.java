package dev.troupe.runtime;

import dev.troupe.ActorPath;
import dev.troupe.runtime.cell.Cell;
import dev.troupe.runtime.cell.Services;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.dispatcher.Dispatcher;
import dev.troupe.runtime.tree.Census;
import dev.troupe.spi.SystemSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of a system: actors drain and stop, those that did not are named, threads are let go.
 *
 * <p>Safe from any thread. The first to call {@link #run} does the work, others wait for it.
 */
final class Shutdown {
  private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);
  private static final Duration LONGEST_GRACE = Duration.ofSeconds(1);
  private static final Duration SHORTEST_GRACE = Duration.ofMillis(100);

  private final String name;
  private final Duration timeout;
  private final Cell guardian;
  private final Services services;
  private final Dispatcher pool;
  private final Dispatcher blocking;
  private final Runnable released;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final AtomicReference<@Nullable Throwable> fatal = new AtomicReference<>();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  Shutdown(
      SystemSettings settings,
      Cell guardian,
      Services services,
      Dispatcher pool,
      Dispatcher blocking,
      Runnable released) {
    this.name = settings.name();
    this.timeout = settings.shutdownTimeout();
    this.guardian = guardian;
    this.services = services;
    this.pool = pool;
    this.blocking = blocking;
    this.released = released;
  }

  /** Stops the system, or waits until another thread has; throws what it died of, if it did. */
  void run() {
    boolean interrupted = false;
    if (begun.compareAndSet(false, true)) {
      try {
        interrupted = stop();
      } finally {
        done.countDown();
      }
    } else {
      interrupted = !await(done, Duration.ofNanos(Long.MAX_VALUE));
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    throwFatal();
  }

  private void throwFatal() {
    Throwable error = fatal.get();
    if (error instanceof Error asError) {
      throw asError;
    }
  }

  /** Returns whether the calling thread was interrupted, which shortens all waits. */
  private boolean stop() {
    services.deadLetters().sumUp();
    guardian.poison();
    boolean inTime = await(stopped, timeout);
    boolean interrupted = Thread.interrupted();
    if (!inTime) {
      hurry();
    }
    interrupted |= awaitTurns();
    try {
      services.events().flush(grace());
    } catch (InterruptedException e) {
      interrupted = true;
    }
    services.deadLetters().logSum();
    release();
    return interrupted;
  }

  private void hurry() {
    LOG.warn(
        "The actors of {} did not stop within {}: the rest stops without draining", name, timeout);
    Census census = new Census(guardian);
    census.all().forEach(Cell::stopNow);
    guardian.stopNow();
    if (!await(stopped, grace())) {
      List<ActorPath> stragglers = census.paths();
      LOG.error(
          "{} is closed, but these actors did not stop: {}",
          name,
          stragglers.stream().map(ActorPath::toString).collect(Collectors.joining(", ")));
    }
  }

  private Duration grace() {
    Duration tenth = timeout.dividedBy(10);
    if (tenth.compareTo(SHORTEST_GRACE) < 0) {
      return SHORTEST_GRACE;
    }
    return tenth.compareTo(LONGEST_GRACE) > 0 ? LONGEST_GRACE : tenth;
  }

  /** False if it took too long or the thread was interrupted, which it then still is. */
  private boolean await(CountDownLatch latch, Duration atMost) {
    try {
      return pool.drive(() -> latch.getCount() == 0, nanos(atMost))
          ? latch.getCount() == 0
          : latch.await(nanos(atMost), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static long nanos(Duration duration) {
    return duration.toSeconds() < Integer.MAX_VALUE ? duration.toNanos() : Long.MAX_VALUE;
  }

  private void release() {
    services.timers().shutdown();
    pool.shutdown();
    blocking.shutdown();
    released.run();
  }

  /**
   * Waits until nothing runs any more, if the caller is no part of that: actors that have stopped
   * may still have to hand over their dead letters. Returns whether it was interrupted.
   */
  private boolean awaitTurns() {
    pool.shutdown();
    blocking.shutdown();
    if (stopped.getCount() > 0 || Current.get() != null) {
      return false;
    }
    try {
      boolean unused = pool.awaitTermination(grace()) && blocking.awaitTermination(grace());
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** Stops the system because of an error; whoever closes it gets that thrown. */
  void fatal(Throwable error) {
    if (fatal.compareAndSet(null, error)) {
      guardian.stopNow();
    }
  }

  /** The last actor has stopped. */
  void allStopped() {
    stopped.countDown();
    if (fatal.get() != null) {
      release();
    }
  }
}
