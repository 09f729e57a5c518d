package dev.troupe.runtime.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolFailureTest {
  @ParameterizedTest(name = "with a parallelism of {0}, what a turn throws is reported")
  @ValueSource(ints = {1, 2, 4})
  void reported(int parallelism) {
    TestPool test = new TestPool(parallelism);
    CountDownLatch done = new CountDownLatch(1);
    Error error = new StackOverflowError("planned");
    test.pool.schedule(
        () -> {
          test.pool.schedule(done::countDown);
          throw error;
        });
    TestPool.await(done);
    test.pool.shutdown();
    test.awaitEnd();
    assertThat(test.failures).containsExactly(error);
  }

  @Test
  @DisplayName("a turn that throws leaves nobody current for the next")
  void current() {
    TestPool test = new TestPool(1);
    AtomicReference<Object> found = new AtomicReference<>("nothing yet");
    CountDownLatch done = new CountDownLatch(1);
    test.pool.schedule(
        () -> {
          Object unused = Current.set("left behind");
          throw new IllegalStateException("planned");
        });
    test.pool.schedule(
        () -> {
          found.set(Current.get());
          done.countDown();
        });
    TestPool.await(done);
    assertThat(found.get()).isNull();
    assertThat(test.failures).hasSize(1);
    test.failures.clear();
    test.close();
  }

  @ParameterizedTest(name = "with a parallelism of {0}, a wait that a throw has cut short is over")
  @ValueSource(ints = {1, 2})
  void cutShort(int parallelism) {
    TestPool test = new TestPool(parallelism);
    for (int i = 0; i < 3 * parallelism; i++) {
      test.pool.schedule(
          () -> {
            test.pool.blockingStarts(() -> false);
            test.pool.blockingStarts(() -> false);
            throw new IllegalStateException("planned");
          });
      test.awaitSleep();
    }
    CountDownLatch done = new CountDownLatch(2);
    test.pool.schedule(
        () -> {
          test.pool.schedule(done::countDown);
          done.countDown();
        });
    TestPool.await(done);
    assertThat(test.failures).hasSize(3 * parallelism);
    test.failures.clear();
    test.close();
  }

  @Test
  @DisplayName("a worker survives also a failure handler that throws, and its thread is told")
  void throwingHandler() throws InterruptedException {
    IllegalArgumentException first = new IllegalArgumentException("of the turn");
    IllegalStateException second = new IllegalStateException("of the handler");
    List<Throwable> told = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    PoolDispatcher pool =
        new PoolDispatcher(
            "test",
            1,
            failure -> {
              throw second;
            });
    pool.schedule(
        () -> {
          threads.add(Thread.currentThread());
          Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> told.add(e));
          pool.schedule(
              () -> {
                threads.add(Thread.currentThread());
                done.countDown();
              });
          throw first;
        });
    TestPool.await(done);
    assertThat(told).containsExactly(second);
    assertThat(Arrays.asList(second.getSuppressed())).containsExactly(first);
    assertThat(threads.get(1)).isSameAs(threads.get(0));
    pool.shutdown();
    assertThat(pool.awaitTermination(TestPool.LONG)).isTrue();
  }

  @Test
  @DisplayName("who went to sleep counting on a thread that then cannot be started is woken")
  void noThread() {
    CountDownLatch parallel = new CountDownLatch(2);
    CountDownLatch idle = new CountDownLatch(1);
    CountDownLatch helped = new CountDownLatch(1);
    List<Thread> started = new CopyOnWriteArrayList<>();
    TestPool test =
        new TestPool(
            3,
            TestPool.LONG,
            thread -> {
              if (started.size() == 2) {
                if (parallel.getCount() == 0 && idle.getCount() > 0) { // for the turn that waits
                  idle.countDown();
                  TestPool.awaitRest(started.get(1));
                }
                throw new OutOfMemoryError("planned");
              }
              started.add(thread);
              thread.start();
            });
    test.pool.schedule(
        () -> {
          started.remove(Thread.currentThread());
          started.add(0, Thread.currentThread());
          parallel.countDown();
          TestPool.await(parallel);
          test.pool.schedule(helped::countDown);
          TestPool.await(helped);
        });
    test.pool.schedule(
        () -> {
          parallel.countDown();
          TestPool.await(parallel);
          TestPool.await(idle);
        });
    TestPool.await(helped);
    assertThat(test.failures).isNotEmpty().hasOnlyElementsOfType(OutOfMemoryError.class);
    test.failures.clear();
    test.close();
  }
}
