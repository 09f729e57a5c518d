package dev.troupe.runtime.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolBlockingTest {
  @ParameterizedTest(name = "with a parallelism of {0}, a turn that hangs does not keep its slot")
  @ValueSource(ints = {2, 4})
  void hangingBeforeItsSlot(int parallelism) {
    try (TestPool test = new TestPool(parallelism)) {
      for (int i = 0; i < 200; i++) {
        CountDownLatch opened = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        test.pool.schedule(new Hanging(test.pool, opened, done, 1));
        TestPool.await(done);
      }
    }
  }

  @Test
  @DisplayName("turns that hang in a row are freed as long as one worker is left")
  void hangingInARow() {
    try (TestPool test = new TestPool(4)) {
      for (int i = 0; i < 200; i++) {
        CountDownLatch opened = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(3);
        test.pool.schedule(new Hanging(test.pool, opened, done, 3));
        TestPool.await(done);
      }
    }
  }

  @Test
  @DisplayName("a turn that hangs does not keep what waits in its ring or outside")
  void hangingBeforeItsRing() {
    try (TestPool test = new TestPool(2)) {
      for (int i = 0; i < 200; i++) {
        CountDownLatch opened = new CountDownLatch(30);
        CountDownLatch done = new CountDownLatch(1);
        test.pool.schedule(
            () -> {
              for (int k = 0; k < 20; k++) {
                test.pool.schedule(opened::countDown);
              }
              TestPool.await(opened);
              done.countDown();
            });
        for (int k = 0; k < 10; k++) {
          test.pool.schedule(opened::countDown);
        }
        TestPool.await(done);
      }
    }
  }

  @Test
  @DisplayName("a worker woken for a turn that hangs as well leaves the one before it attended")
  void relay() {
    try (TestPool test = new TestPool(4)) {
      for (int i = 0; i < 300; i++) {
        CountDownLatch opened = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(2);
        Turn hanging =
            () -> {
              TestPool.await(opened);
              done.countDown();
            };
        test.pool.schedule(
            () -> {
              test.pool.inject(hanging); // wakes a searcher,
              test.pool.schedule(opened::countDown); // so that nobody is called for this
              hanging.run();
            });
        TestPool.await(done);
        test.awaitSleep();
      }
    }
  }

  @Test
  @DisplayName("whoever begins to wait leaves somebody to free what is behind a turn that hangs")
  void waitingBesideHanging() {
    try (TestPool test = new TestPool(2)) {
      CountDownLatch bothRun = new CountDownLatch(1);
      CountDownLatch isBehind = new CountDownLatch(1);
      CountDownLatch freed = new CountDownLatch(1);
      test.pool.schedule(
          () -> {
            TestPool.await(bothRun);
            test.pool.schedule(freed::countDown);
            isBehind.countDown();
            TestPool.await(freed);
          });
      test.pool.schedule(
          () -> {
            bothRun.countDown();
            TestPool.await(isBehind);
            waitFor(test.pool, freed);
          });
      TestPool.await(freed);
    }
  }

  @ParameterizedTest(name = "with a parallelism of {0}, a hundred may wait for one after them")
  @ValueSource(ints = {1, 2, 4})
  void waiting(int parallelism) {
    try (TestPool test = new TestPool(parallelism)) {
      CountDownLatch opened = new CountDownLatch(1);
      CountDownLatch done = new CountDownLatch(100);
      for (int i = 0; i < 100; i++) {
        test.pool.schedule(
            () -> {
              waitFor(test.pool, opened);
              done.countDown();
            });
      }
      test.pool.schedule(opened::countDown);
      TestPool.await(done);
    }
  }

  @ParameterizedTest(name = "with a parallelism of {0}, each may wait for the next, a hundred deep")
  @ValueSource(ints = {1, 2, 4})
  void nested(int parallelism) {
    try (TestPool test = new TestPool(parallelism)) {
      nest(test, 100);
    }
  }

  @ParameterizedTest(name = "with a parallelism of {0}, threads added for waits leave again")
  @ValueSource(ints = {1, 2, 4})
  void sparesLeave(int parallelism) {
    try (TestPool test = new TestPool(parallelism, Duration.ofMillis(1))) {
      for (int round = 0; round < 10; round++) {
        nest(test, 30);
        test.awaitThreads(parallelism);
      }
    }
  }

  @ParameterizedTest(name = "with a parallelism of {0}, no more run at a time, also after waits")
  @ValueSource(ints = {1, 2, 4})
  void places(int parallelism) {
    try (TestPool test = new TestPool(parallelism)) {
      nest(test, 20);
      test.awaitSleep();
      AtomicInteger running = new AtomicInteger();
      AtomicInteger most = new AtomicInteger();
      CountDownLatch done = new CountDownLatch(2_000);
      for (int i = 0; i < 2_000; i++) {
        test.pool.schedule(
            () -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              LockSupport.parkNanos(1); // gives the others a chance to be too many
              running.decrementAndGet();
              done.countDown();
            });
      }
      TestPool.await(done);
      assertThat(most).hasValueLessThanOrEqualTo(parallelism);
    }
  }

  @Test
  @DisplayName("announced waits may be nested, and what is scheduled meanwhile is not kept")
  void nestedAnnouncement() {
    try (TestPool test = new TestPool(1)) {
      CountDownLatch opened = new CountDownLatch(1);
      CountDownLatch done = new CountDownLatch(1);
      test.pool.schedule(
          () -> {
            test.pool.blockingStarts(() -> false);
            test.pool.blockingStarts(() -> false);
            test.pool.blockingEnds();
            test.pool.schedule(opened::countDown);
            TestPool.await(opened);
            test.pool.blockingEnds();
            test.pool.schedule(done::countDown);
          });
      TestPool.await(done);
    }
  }

  @Test
  @DisplayName("a wait announced elsewhere, or to another pool, has no effect")
  void elsewhere() {
    try (TestPool test = new TestPool(1);
        TestPool others = new TestPool(1)) {
      test.pool.blockingStarts(() -> false);
      test.pool.blockingEnds();
      CountDownLatch done = new CountDownLatch(1);
      test.pool.schedule(
          () -> {
            others.pool.blockingStarts(() -> false);
            others.pool.blockingEnds();
            done.countDown();
          });
      TestPool.await(done);
      assertThat(others.pool.crew().size()).isZero();
    }
  }

  private static void nest(TestPool test, int depth) {
    CountDownLatch done = new CountDownLatch(1);
    test.pool.schedule(new Nested(test.pool, done, depth));
    TestPool.await(done);
  }

  private static void waitFor(Dispatcher pool, CountDownLatch opened) {
    pool.blockingStarts(() -> opened.getCount() == 0);
    try {
      TestPool.await(opened);
    } finally {
      pool.blockingEnds();
    }
  }

  /** Makes the next one ready and announces that it waits for it. */
  private record Nested(Dispatcher pool, CountDownLatch done, int depth) implements Turn {
    @Override
    public void run() {
      if (depth > 0) {
        CountDownLatch inner = new CountDownLatch(1);
        pool.schedule(new Nested(pool, inner, depth - 1));
        waitFor(pool, inner);
      }
      done.countDown();
    }
  }

  /** Makes the next one ready and hangs, without a word, until the last has run. */
  private record Hanging(Dispatcher pool, CountDownLatch opened, CountDownLatch done, int left)
      implements Turn {
    @Override
    public void run() {
      if (left == 0) {
        opened.countDown();
      } else {
        pool.schedule(new Hanging(pool, opened, done, left - 1));
        TestPool.await(opened);
        done.countDown();
      }
    }
  }
}
