package dev.troupe.runtime.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlockingDispatcherTest {
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();

  /** Which threads the dispatcher under test has. */
  enum Threads {
    BEST {
      @Override
      BlockingDispatcher create(List<Throwable> failures) {
        return BlockingDispatcher.create("test", failures::add);
      }
    },
    ELASTIC {
      @Override
      BlockingDispatcher create(List<Throwable> failures) {
        return BlockingDispatcher.elastic("test", failures::add);
      }
    };

    abstract BlockingDispatcher create(List<Throwable> failures);
  }

  @ParameterizedTest(name = "S8 with {0} threads, two hundred turns that block starve no other")
  @EnumSource
  void blocked(Threads threads) throws InterruptedException {
    BlockingDispatcher dispatcher = threads.create(failures);
    CountDownLatch opened = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(200);
    for (int i = 0; i < 200; i++) {
      dispatcher.schedule(
          () -> {
            TestPool.await(opened);
            done.countDown();
          });
    }
    dispatcher.schedule(opened::countDown);
    TestPool.await(done);
    end(dispatcher);
  }

  @ParameterizedTest(name = "S8 with {0} threads, they are daemons with the system's name")
  @EnumSource
  void names(Threads threads) throws InterruptedException {
    BlockingDispatcher dispatcher = threads.create(failures);
    AtomicReference<Thread> thread = new AtomicReference<>();
    CountDownLatch done = new CountDownLatch(1);
    dispatcher.schedule(
        () -> {
          thread.set(Thread.currentThread());
          done.countDown();
        });
    TestPool.await(done);
    assertThat(thread.get().getName()).isEqualTo("troupe-test-blocking-1");
    assertThat(thread.get().isDaemon()).isTrue();
    end(dispatcher);
  }

  @Test
  @DisplayName("S8 threads are virtual where the JVM has them")
  void virtual() throws InterruptedException {
    BlockingDispatcher dispatcher = Threads.BEST.create(failures);
    AtomicReference<String> thread = new AtomicReference<>();
    CountDownLatch done = new CountDownLatch(1);
    dispatcher.schedule(
        () -> {
          thread.set(Thread.currentThread().toString());
          done.countDown();
        });
    TestPool.await(done);
    boolean expected = Runtime.version().feature() >= 21;
    assertThat(thread.get().startsWith("VirtualThread")).isEqualTo(expected);
    end(dispatcher);
  }

  @ParameterizedTest(name = "with {0} threads, what a turn throws is reported")
  @EnumSource
  void failures(Threads threads) throws InterruptedException {
    BlockingDispatcher dispatcher = threads.create(failures);
    RuntimeException planned = new IllegalStateException("planned");
    dispatcher.schedule(
        () -> {
          throw planned;
        });
    end(dispatcher);
    assertThat(failures).containsExactly(planned);
  }

  @ParameterizedTest(name = "with {0} threads, nothing of a turn is current for the next")
  @EnumSource
  void current(Threads threads) throws InterruptedException {
    BlockingDispatcher dispatcher = threads.create(failures);
    AtomicInteger foreign = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(100);
    for (int i = 0; i < 100; i++) {
      dispatcher.schedule(
          () -> {
            if (Current.set("left behind") != null) {
              foreign.incrementAndGet();
            }
            done.countDown();
          });
    }
    TestPool.await(done);
    end(dispatcher);
    assertThat(foreign).hasValue(0);
  }

  @ParameterizedTest(
      name = "with {0} threads, the end waits for all turns, and late ones still run")
  @EnumSource
  void end(Threads threads) throws InterruptedException {
    BlockingDispatcher dispatcher = threads.create(failures);
    CountDownLatch opened = new CountDownLatch(1);
    AtomicInteger ran = new AtomicInteger();
    dispatcher.schedule(
        () -> {
          TestPool.await(opened);
          dispatcher.schedule(ran::incrementAndGet);
        });
    dispatcher.shutdown();
    assertThat(dispatcher.awaitTermination(Duration.ofMillis(1))).isFalse();
    opened.countDown();
    assertThat(dispatcher.awaitTermination(TestPool.LONG)).isTrue();
    assertThat(ran).hasValue(1);
    CountDownLatch late = new CountDownLatch(1);
    dispatcher.schedule(late::countDown);
    TestPool.await(late);
    assertThat(failures).isEmpty();
  }

  /** Starts no more than so many threads, one for each turn, and not the first if so told. */
  private static final class Stingy implements Executor {
    private final int from;
    private final int to;
    private final AtomicInteger asked = new AtomicInteger();

    Stingy(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public void execute(Runnable turn) {
      int number = asked.getAndIncrement();
      if (number < from || number >= to) {
        throw new OutOfMemoryError("no native thread, as planned");
      }
      new Thread(turn).start();
    }
  }

  @Test
  @DisplayName("S8 turns for which no thread can be started follow another one, which is said once")
  void noMoreThreads() throws InterruptedException {
    BlockingDispatcher dispatcher = new BlockingDispatcher(new Stingy(0, 1), failures::add);
    CountDownLatch opened = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(100);
    dispatcher.schedule(() -> TestPool.await(opened));
    for (int i = 0; i < 100; i++) {
      dispatcher.schedule(done::countDown);
    }
    assertThat(failures)
        .singleElement()
        .satisfies(failure -> assertThat(failure).hasMessageContaining("one that runs now"))
        .satisfies(failure -> assertThat(failure).hasCauseInstanceOf(OutOfMemoryError.class));
    opened.countDown();
    TestPool.await(done);
    end(dispatcher);
  }

  @Test
  @DisplayName("S8 a turn for which the first thread cannot be started runs on the next")
  void noThreadYet() throws InterruptedException {
    BlockingDispatcher dispatcher = new BlockingDispatcher(new Stingy(1, 2), failures::add);
    CountDownLatch done = new CountDownLatch(2);
    dispatcher.schedule(done::countDown);
    assertThat(failures)
        .singleElement()
        .satisfies(failure -> assertThat(failure).hasMessageContaining("the next"));
    dispatcher.schedule(done::countDown);
    TestPool.await(done);
    end(dispatcher);
  }

  private static void end(BlockingDispatcher dispatcher) throws InterruptedException {
    dispatcher.shutdown();
    assertThat(dispatcher.awaitTermination(TestPool.LONG)).isTrue();
  }
}
