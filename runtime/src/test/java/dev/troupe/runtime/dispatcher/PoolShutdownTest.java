package dev.troupe.runtime.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolShutdownTest {
  @ParameterizedTest(name = "with a parallelism of {0}, all runs before the threads go")
  @ValueSource(ints = {1, 2, 4})
  void drains(int parallelism) {
    for (int round = 0; round < 200; round++) {
      TestPool test = new TestPool(parallelism);
      AtomicInteger ran = new AtomicInteger();
      for (int i = 0; i < 50; i++) {
        test.pool.schedule(
            () -> {
              for (int k = 0; k < 10; k++) {
                test.pool.schedule(ran::incrementAndGet);
              }
            });
      }
      test.close();
      assertThat(ran).hasValue(500);
      assertThat(test.pool.crew().size()).isZero();
    }
  }

  @ParameterizedTest(name = "with a parallelism of {0}, a pool that sleeps ends as well")
  @ValueSource(ints = {1, 2, 4})
  void fromSleep(int parallelism) {
    for (int round = 0; round < 100; round++) {
      TestPool test = new TestPool(parallelism);
      CountDownLatch ran = new CountDownLatch(3 * parallelism);
      for (int i = 0; i < 3 * parallelism; i++) {
        test.pool.schedule(ran::countDown);
      }
      TestPool.await(ran);
      if (round % 2 == 0) {
        test.awaitSleep();
      }
      test.close();
    }
  }

  @Test
  @DisplayName("a pool that never had a thread ends at once")
  void unused() {
    new TestPool(2).close();
  }

  @ParameterizedTest(name = "with a parallelism of {0}, a turn that comes after the end still runs")
  @ValueSource(ints = {1, 2, 4})
  void late(int parallelism) {
    TestPool test = new TestPool(parallelism);
    test.close();
    for (int i = 0; i < 50; i++) {
      CountDownLatch ran = new CountDownLatch(2);
      test.pool.schedule(
          () -> {
            test.pool.schedule(ran::countDown);
            ran.countDown();
          });
      TestPool.await(ran);
      test.awaitEnd();
    }
  }

  @Test
  @DisplayName("turns scheduled while the threads go all run")
  void whileGoing() throws InterruptedException {
    for (int round = 0; round < 500; round++) {
      TestPool test = new TestPool(2);
      CountDownLatch ran = new CountDownLatch(20);
      test.pool.schedule(ran::countDown);
      Thread closer = new Thread(test.pool::shutdown);
      closer.start();
      for (int i = 0; i < 19; i++) {
        test.pool.schedule(ran::countDown);
      }
      TestPool.await(ran);
      closer.join();
      test.close();
    }
  }

  @Test
  @DisplayName("a turn that waits holds up the end, and may still make others ready")
  void whileBlocked() throws InterruptedException {
    TestPool test = new TestPool(1);
    CountDownLatch waiting = new CountDownLatch(1);
    CountDownLatch opened = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    test.pool.schedule(
        () -> {
          test.pool.blockingStarts(() -> false);
          waiting.countDown();
          TestPool.await(opened);
          test.pool.blockingEnds();
          test.pool.schedule(done::countDown);
        });
    TestPool.await(waiting);
    test.pool.shutdown();
    assertThat(test.pool.awaitTermination(Duration.ofMillis(1))).isFalse();
    opened.countDown();
    TestPool.await(done);
    test.close();
  }

  @Test
  @DisplayName("shutting down twice, or from a turn, is no error")
  void twice() {
    TestPool test = new TestPool(2);
    test.pool.schedule(test.pool::shutdown);
    test.pool.shutdown();
    test.close();
    test.close();
  }
}
