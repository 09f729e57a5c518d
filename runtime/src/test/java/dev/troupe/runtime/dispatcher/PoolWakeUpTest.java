package dev.troupe.runtime.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolWakeUpTest {
  private static final int SENDERS = 4;
  private static final int ROUNDS = 2_000;
  private static final int LINKS = 5;

  @ParameterizedTest(name = "with a parallelism of {0}, a turn that comes while all sleep is run")
  @ValueSource(ints = {1, 2, 4})
  void fromSleep(int parallelism) {
    try (TestPool test = new TestPool(parallelism)) {
      for (int i = 0; i < 300; i++) {
        CountDownLatch ran = new CountDownLatch(1);
        test.pool.schedule(ran::countDown);
        TestPool.await(ran);
        test.awaitSleep();
      }
      assertThat(test.pool.crew().size()).isLessThanOrEqualTo(parallelism);
    }
  }

  @ParameterizedTest(
      name = "with a parallelism of {0}, so is one that comes as a worker goes to sleep")
  @ValueSource(ints = {1, 2, 4})
  void whileFallingAsleep(int parallelism) {
    try (TestPool test = new TestPool(parallelism)) {
      for (int i = 0; i < 5_000; i++) {
        CountDownLatch ran = new CountDownLatch(1);
        test.pool.schedule(ran::countDown);
        TestPool.await(ran);
        for (int spin = i % 1_500; spin > 0; spin--) { // up to about as long as a search
          Thread.onSpinWait();
        }
      }
    }
  }

  @ParameterizedTest(name = "with a parallelism of {0}, so are chains from many threads at once")
  @ValueSource(ints = {1, 2, 4})
  void fromManyThreads(int parallelism) throws InterruptedException {
    try (TestPool test = new TestPool(parallelism)) {
      AtomicInteger ran = new AtomicInteger();
      List<Thread> senders = new ArrayList<>();
      for (int i = 0; i < SENDERS; i++) {
        Thread sender = new Thread(() -> send(test.pool, ran));
        senders.add(sender);
        sender.start();
      }
      for (Thread sender : senders) {
        sender.join();
      }
      test.awaitSleep();
      assertThat(ran).hasValue(SENDERS * ROUNDS * LINKS);
    }
  }

  private static void send(Dispatcher pool, AtomicInteger ran) {
    for (int i = 1; i <= ROUNDS; i++) {
      CountDownLatch done = new CountDownLatch(1);
      pool.schedule(new Chain(pool, ran, done, LINKS));
      if (i % 8 == 0) { // lets the workers sleep now and then
        TestPool.await(done);
      }
    }
  }

  @ParameterizedTest(name = "with a parallelism of {0}, all turns of a fan-out run, each once")
  @ValueSource(ints = {1, 2, 4})
  void fanOut(int parallelism) {
    try (TestPool test = new TestPool(parallelism)) {
      for (int round = 0; round < 200; round++) {
        int width = 1 + round * 7;
        AtomicInteger ran = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(width);
        test.pool.schedule(
            () -> {
              for (int i = 0; i < width; i++) {
                test.pool.schedule(
                    () -> {
                      ran.incrementAndGet();
                      done.countDown();
                    });
              }
            });
        TestPool.await(done);
        if (round % 10 == 0) {
          test.awaitSleep();
        }
        assertThat(ran).hasValue(width);
      }
    }
  }

  @ParameterizedTest(
      name = "with a parallelism of {0}, a pool that sleeps refers to no turn it has run")
  @ValueSource(ints = {1, 2, 4})
  void forgets(int parallelism) {
    try (TestPool test = new TestPool(parallelism)) {
      List<WeakReference<Turn>> turns = new ArrayList<>();
      CountDownLatch done = new CountDownLatch(3_000);
      test.pool.schedule(
          () -> {
            for (int i = 0; i < 3_000; i++) {
              Turn turn = new Counting(done);
              turns.add(new WeakReference<>(turn));
              test.pool.schedule(turn);
            }
          });
      TestPool.await(done);
      test.awaitSleep();
      for (int i = 0; i < 50 && kept(turns) > 0; i++) {
        System.gc();
      }
      assertThat(kept(turns)).isZero();
    }
  }

  private static long kept(List<WeakReference<Turn>> turns) {
    return turns.stream().filter(turn -> turn.get() != null).count();
  }

  /** Counts down. */
  private record Counting(CountDownLatch latch) implements Turn {
    @Override
    public void run() {
      latch.countDown();
    }
  }

  /** Counts, then schedules the next link. */
  private record Chain(Dispatcher dispatcher, AtomicInteger ran, CountDownLatch done, int left)
      implements Turn {
    @Override
    public void run() {
      ran.incrementAndGet();
      if (left == 1) {
        done.countDown();
      } else {
        dispatcher.schedule(new Chain(dispatcher, ran, done, left - 1));
      }
    }
  }
}
