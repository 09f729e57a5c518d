package dev.troupe.runtime.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CoarseTimerTest {
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final Clock clock = Clock.system();
  private final CoarseTimer timer = new CoarseTimer("test", clock, failures::add);

  @AfterEach
  void shutdown() {
    timer.shutdown();
    assertThat(failures).isEmpty();
  }

  @Test
  @DisplayName("tasks run on one daemon with the system's name, never early by its own clock")
  void runs() throws InterruptedException {
    AtomicReference<Thread> thread = new AtomicReference<>();
    Queue<String> early = new ConcurrentLinkedQueue<>();
    CountDownLatch done = new CountDownLatch(20);
    for (int i = 0; i < 20; i++) {
      long delay = TimeUnit.MILLISECONDS.toNanos((i * 7) % 20);
      long start = clock.nanoTime();
      timer.schedule(
          delay,
          () -> {
            if (clock.nanoTime() - start < delay) {
              early.add(delay + " ns");
            }
            thread.set(Thread.currentThread());
            done.countDown();
          });
    }
    await(done);
    assertThat(early).isEmpty();
    assertThat(thread.get().getName()).isEqualTo("troupe-test-timer");
    assertThat(thread.get().isDaemon()).isTrue();
  }

  @Test
  @DisplayName("a task that comes while the timer falls asleep runs, each time")
  void noneForgotten() throws InterruptedException {
    for (int i = 0; i < 3_000; i++) {
      CountDownLatch ran = new CountDownLatch(1);
      timer.schedule(i % 5, ran::countDown);
      await(ran);
    }
  }

  @Test
  @DisplayName("of what many threads schedule and cancel, exactly what was not cancelled runs")
  void manyThreads() throws InterruptedException {
    AtomicInteger ran = new AtomicInteger();
    AtomicInteger cancelled = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(4 * 20_000);
    Thread[] threads = new Thread[4];
    for (int t = 0; t < threads.length; t++) {
      threads[t] =
          new Thread(
              () -> {
                for (int i = 0; i < 20_000; i++) {
                  Cancellable task =
                      timer.schedule(
                          (i % 50) * 1_000L,
                          () -> {
                            ran.incrementAndGet();
                            done.countDown();
                          });
                  if (i % 2 == 0 && task.cancel()) {
                    cancelled.incrementAndGet();
                    done.countDown();
                  }
                }
              });
      threads[t].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    await(done);
    assertThat(ran.get() + cancelled.get()).isEqualTo(4 * 20_000);
  }

  @Test
  @DisplayName("S6 what a cancelled task refers to is not kept, whenever it would be due")
  void cancelledIsForgotten() {
    Object[] payload = {new Object()};
    WeakReference<Object> reference = new WeakReference<>(payload[0]);
    Cancellable task = timer.schedule(Long.MAX_VALUE, holding(payload[0]));
    payload[0] = null;
    assertThat(task.cancel()).isTrue();
    for (int i = 0; i < 50 && reference.get() != null; i++) {
      System.gc();
    }
    assertThat(reference.get()).isNull();
  }

  @Test
  @DisplayName("after shutdown nothing runs and scheduling throws nothing")
  void afterShutdown() throws InterruptedException {
    AtomicInteger ran = new AtomicInteger();
    AtomicReference<Thread> thread = new AtomicReference<>();
    CountDownLatch up = new CountDownLatch(1);
    timer.schedule(
        0,
        () -> {
          thread.set(Thread.currentThread());
          up.countDown();
        });
    await(up);
    timer.shutdown();
    timer.shutdown();
    timer.schedule(0, ran::incrementAndGet);
    thread.get().join();
    timer.schedule(0, ran::incrementAndGet);
    assertThat(ran).hasValue(0);
  }

  @Test
  @DisplayName("a timer that was never used has no thread to end")
  void unused() {
    timer.shutdown();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("troupe-unused-timer"));
  }

  private static Runnable holding(Object payload) {
    return () -> assertThat(payload).as("this never runs").isNull();
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(60, TimeUnit.SECONDS)).as("came in time").isTrue();
  }
}
