package dev.troupe.runtime.dispatcher;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.troupe.stress.Schedules;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("To Lincheck, a roster")
class SleepersLincheckTest {
  @Test
  @DisplayName("has nobody woken who is awake, whoever falls asleep again meanwhile")
  void sound() {
    Schedules.all(() -> wakeAndSleep(new Stamped()));
  }

  @Test
  @DisplayName("without the stamp on each state of the stack has")
  void brokenStamp() {
    assertThatExceptionOfType(LincheckAssertionError.class)
        .isThrownBy(() -> Schedules.all(() -> wakeAndSleep(new BrokenStamp())))
        .withMessageContaining("was awake");
  }

  /** One waker comes between another one's look at the stack and its compare-and-set. */
  private static void wakeAndSleep(Sleepers sleepers) throws InterruptedException {
    sleepers.sleep(1);
    sleepers.sleep(2);
    Thread waker = new Thread(sleepers::wake);
    waker.start();
    int first = sleepers.wake();
    sleepers.wake();
    if (first != 0) {
      sleepers.sleep(first);
    }
    waker.join();
    while (sleepers.wake() != 0) {
      Thread.onSpinWait();
    }
  }

  /** Two workers, of whom the last to fall asleep is woken first. */
  private abstract static class Sleepers {
    final int[] below = new int[3];
    private final AtomicInteger asleep = new AtomicInteger();

    /** The worker on top, 0 for none, in a state of the stack. */
    abstract int top(long state);

    abstract long read();

    abstract boolean push(long state, int number);

    abstract boolean pop(long state, int next);

    final void sleep(int number) {
      asleep.addAndGet(1 << number);
      long state;
      do {
        state = read();
        below[number] = top(state);
      } while (!push(state, number));
    }

    final int wake() {
      for (; ; ) {
        long state = read();
        int top = top(state);
        if (top == 0) {
          return 0;
        }
        if (pop(state, below[top])) {
          int before = asleep.getAndUpdate(all -> all & ~(1 << top));
          if ((before & 1 << top) == 0) {
            throw new AssertionError(top + " was awake");
          }
          return top;
        }
      }
    }
  }

  /** The roster itself. */
  private static final class Stamped extends Sleepers {
    private final Roster roster = new Roster();

    @Override
    int top(long state) {
      return Roster.sleeper(state);
    }

    @Override
    long read() {
      return roster.read();
    }

    @Override
    boolean push(long state, int number) {
      return roster.sleep(state, state, number);
    }

    @Override
    boolean pop(long state, int next) {
      return roster.wakeSleeper(state, next);
    }
  }

  /** A word that holds the sleeper on top and nothing else. */
  private static final class BrokenStamp extends Sleepers {
    private final AtomicInteger word = new AtomicInteger();

    @Override
    int top(long state) {
      return (int) state;
    }

    @Override
    long read() {
      return word.get();
    }

    @Override
    boolean push(long state, int number) {
      return word.compareAndSet((int) state, number);
    }

    @Override
    boolean pop(long state, int next) {
      return word.compareAndSet((int) state, next);
    }
  }
}
