package dev.troupe.runtime.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A pool under test, with what its turns have thrown; ends with the test. */
final class TestPool implements AutoCloseable {
  /** How long a test waits before it gives up. Nothing depends on it in a test that passes. */
  static final Duration LONG = Duration.ofSeconds(60);

  final List<Throwable> failures = new CopyOnWriteArrayList<>();
  final PoolDispatcher pool;

  TestPool(int parallelism) {
    this(parallelism, Duration.ofSeconds(1));
  }

  TestPool(int parallelism, Duration keepAlive) {
    this(parallelism, keepAlive, Thread::start);
  }

  TestPool(int parallelism, Duration keepAlive, Consumer<Thread> starter) {
    pool = new PoolDispatcher("test", parallelism, failures::add, keepAlive.toNanos(), starter);
  }

  @Override
  public void close() {
    pool.shutdown();
    awaitEnd();
    assertThat(failures).isEmpty();
  }

  /** Waits until all threads have gone. */
  void awaitEnd() {
    try {
      assertThat(pool.awaitTermination(LONG)).as("the threads have gone").isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Waits for what must come. */
  static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(LONG.toSeconds(), TimeUnit.SECONDS)).as("came in time").isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Waits until all workers sleep without end. */
  void awaitSleep() {
    awaitThat("all sleep", () -> pool.crew().asleep());
  }

  /** Waits until the pool has at most so many threads. */
  void awaitThreads(int most) {
    awaitThat("at most " + most + " threads", () -> pool.crew().size() <= most);
  }

  /** Waits until a thread waits for something. */
  static void awaitRest(Thread thread) {
    awaitThat("the thread waits", () -> thread.getState() == Thread.State.WAITING);
  }

  private static void awaitThat(String what, BooleanSupplier condition) {
    CompletableFuture<Void> enough =
        new CompletableFuture<Void>().orTimeout(LONG.toSeconds(), TimeUnit.SECONDS);
    while (!condition.getAsBoolean()) {
      assertThat(enough).as(what).isNotDone();
      Thread.onSpinWait();
    }
    enough.cancel(false);
  }
}
