package dev.troupe.runtime.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolDispatcherTest {
  @Test
  @DisplayName("a pool has no thread before its first turn, and then daemons with its name")
  void threads() {
    try (TestPool test = new TestPool(2)) {
      assertThat(test.pool.crew().size()).isZero();
      AtomicReference<Thread> thread = new AtomicReference<>();
      CountDownLatch ran = new CountDownLatch(1);
      boolean woken =
          test.pool.schedule(
              () -> {
                thread.set(Thread.currentThread());
                ran.countDown();
              });
      assertThat(woken).isTrue();
      TestPool.await(ran);
      assertThat(thread.get().getName()).isEqualTo("troupe-test-1");
      assertThat(thread.get().isDaemon()).isTrue();
      assertThat(test.pool.crew().size()).isEqualTo(1);
    }
  }

  @ParameterizedTest(name = "a parallelism of {0} is refused, with the number")
  @ValueSource(ints = {0, -1, PoolDispatcher.MAX_PARALLELISM + 1})
  void parallelism(int parallelism) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PoolDispatcher("test", parallelism, e -> {}))
        .withMessageContaining(Integer.toString(parallelism));
  }

  @Test
  @DisplayName("as many workers as processors by default, but at least two")
  void defaultParallelism() {
    int processors = Runtime.getRuntime().availableProcessors();
    assertThat(PoolDispatcher.defaultParallelism()).isEqualTo(Math.max(2, processors));
  }

  @Test
  @DisplayName("turns made ready by a turn run after it, the last one first, the others in order")
  void order() {
    try (TestPool test = new TestPool(1)) {
      List<String> seen = new ArrayList<>();
      CountDownLatch done = new CountDownLatch(3);
      test.pool.schedule(
          () -> {
            for (String name : List.of("a", "b", "c")) {
              test.pool.schedule(
                  () -> {
                    seen.add(name);
                    done.countDown();
                  });
            }
            seen.add("first");
          });
      TestPool.await(done);
      assertThat(seen).containsExactly("first", "c", "a", "b");
    }
  }

  @Test
  @DisplayName("nobody is woken for a turn that the only worker has made ready")
  void notWoken() {
    try (TestPool test = new TestPool(1)) {
      AtomicBoolean woken = new AtomicBoolean(true);
      CountDownLatch done = new CountDownLatch(1);
      test.pool.schedule(() -> woken.set(test.pool.schedule(done::countDown)));
      TestPool.await(done);
      assertThat(woken).isFalse();
    }
  }

  @Test
  @DisplayName("a turn that schedules itself again goes to the end of the queue")
  void again() {
    try (TestPool test = new TestPool(1)) {
      List<String> seen = new ArrayList<>();
      CountDownLatch done = new CountDownLatch(2);
      Turn self =
          new Turn() {
            @Override
            public void run() {
              seen.add("self");
              if (done.getCount() == 2) {
                test.pool.schedule(() -> seen.add("other"));
                test.pool.schedule(this);
              }
              done.countDown();
            }
          };
      test.pool.schedule(self);
      TestPool.await(done);
      assertThat(seen).containsExactly("self", "other", "self");
    }
  }

  @Test
  @DisplayName("the slot goes first 32 times in a row, then it is the ring's turn")
  void slotRuns() {
    try (TestPool test = new TestPool(1)) {
      List<String> seen = new ArrayList<>();
      CountDownLatch done = new CountDownLatch(1);
      Turn[] chain = new Turn[40];
      for (int i = 0; i < chain.length; i++) {
        Turn following = i == 0 ? done::countDown : chain[i - 1];
        chain[i] =
            () -> {
              seen.add("slot");
              test.pool.schedule(following);
            };
      }
      test.pool.schedule(
          () -> {
            test.pool.schedule(() -> seen.add("ring"));
            test.pool.schedule(chain[39]);
          });
      TestPool.await(done);
      assertThat(seen).hasSize(41);
      assertThat(seen.indexOf("ring")).isEqualTo(Worker.SLOT_RUNS);
    }
  }

  @Test
  @DisplayName("more turns than a ring holds all run")
  void overflow() {
    try (TestPool test = new TestPool(1)) {
      int count = 5 * RunRing.CAPACITY;
      CountDownLatch done = new CountDownLatch(count);
      test.pool.schedule(
          () -> {
            for (int i = 0; i < count; i++) {
              test.pool.schedule(done::countDown);
            }
          });
      TestPool.await(done);
    }
  }

  @ParameterizedTest(name = "with a parallelism of {0}, endless turns starve no others")
  @ValueSource(ints = {1, 2, 4})
  void fairness(int parallelism) {
    try (TestPool test = new TestPool(parallelism)) {
      AtomicBoolean stop = new AtomicBoolean();
      for (int i = 0; i < 2 * parallelism; i++) {
        test.pool.schedule(new Again(test.pool, stop)); // through the ring
        Turn[] two = new Turn[2]; // through the slot
        two[0] = new Handing(test.pool, stop, two, 1);
        two[1] = new Handing(test.pool, stop, two, 0);
        test.pool.schedule(two[0]);
      }
      CountDownLatch outside = new CountDownLatch(1);
      CountDownLatch inside = new CountDownLatch(1);
      test.pool.schedule(
          () -> {
            test.pool.schedule(inside::countDown);
            test.pool.schedule(() -> {}); // displaces it from the slot
            outside.countDown();
          });
      TestPool.await(outside);
      TestPool.await(inside);
      stop.set(true);
    }
  }

  @Test
  @DisplayName("an interrupt does not leak from one turn into the next")
  void interrupt() {
    try (TestPool test = new TestPool(1)) {
      AtomicBoolean interrupted = new AtomicBoolean(true);
      CountDownLatch done = new CountDownLatch(1);
      test.pool.schedule(
          () -> {
            test.pool.schedule(
                () -> {
                  interrupted.set(Thread.currentThread().isInterrupted());
                  done.countDown();
                });
            Thread.currentThread().interrupt();
          });
      TestPool.await(done);
      assertThat(interrupted).isFalse();
    }
  }

  @Test
  @DisplayName("threads have the class loader of the pool's maker and inherit from nobody else")
  void inheritance() {
    InheritableThreadLocal<String> local = new InheritableThreadLocal<>();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (TestPool test = new TestPool(1)) {
      AtomicReference<ClassLoader> loader = new AtomicReference<>();
      AtomicReference<String> inherited = new AtomicReference<>("none yet");
      CountDownLatch done = new CountDownLatch(1);
      Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
      local.set("of the test");
      test.pool.schedule(
          () -> {
            loader.set(Thread.currentThread().getContextClassLoader());
            inherited.set(local.get());
            done.countDown();
          });
      TestPool.await(done);
      assertThat(loader.get()).isSameAs(before);
      assertThat(inherited.get()).isNull();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
      local.remove();
    }
  }

  @Test
  @DisplayName("a wait for the end gives up in time, and one of centuries does not overflow")
  void termination() throws InterruptedException {
    PoolDispatcher pool = new PoolDispatcher("test", 1, e -> {});
    assertThat(pool.awaitTermination(Duration.ZERO)).isFalse();
    assertThat(pool.awaitTermination(Duration.ofNanos(1))).isFalse();
    pool.shutdown();
    assertThat(pool.awaitTermination(Duration.ofSeconds(Long.MAX_VALUE))).isTrue();
  }

  /** Goes on by scheduling itself. */
  private record Again(Dispatcher dispatcher, AtomicBoolean stop) implements Turn {
    @Override
    public void run() {
      if (!stop.get()) {
        dispatcher.schedule(this);
      }
    }
  }

  /** Goes on by scheduling the other of two. */
  private static final class Handing implements Turn {
    private final Dispatcher dispatcher;
    private final AtomicBoolean stop;
    private final Turn[] two;
    private final int other;

    Handing(Dispatcher dispatcher, AtomicBoolean stop, Turn[] two, int other) {
      this.dispatcher = dispatcher;
      this.stop = stop;
      this.two = two;
      this.other = other;
    }

    @Override
    public void run() {
      if (!stop.get()) {
        dispatcher.schedule(two[other]);
      }
    }
  }
}
