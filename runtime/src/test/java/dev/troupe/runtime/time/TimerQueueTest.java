package dev.troupe.runtime.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimerQueueTest {
  private static final long SECOND = 1_000_000_000;

  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> ran = new ArrayList<>();
  private long now = Long.MAX_VALUE - 5 * SECOND; // a clock that overflows soon
  private int calls;
  private long perLook; // how far the clock goes on whenever somebody looks at it
  private int atLook; // at which look from now somebody adds a task
  private final TimerQueue queue = new TimerQueue(this::look, () -> calls++, failures::add);

  @Test
  @DisplayName("nothing runs early, and all that is due runs in its order")
  void order() {
    queue.add(20 * SECOND, () -> ran.add("c"));
    queue.add(10 * SECOND, () -> ran.add("a"));
    queue.add(10 * SECOND, () -> ran.add("b"));
    queue.pass();
    now += 10 * SECOND - 1;
    queue.pass();
    assertThat(ran).isEmpty();
    now++;
    queue.pass();
    assertThat(ran).containsExactly("a", "b");
    now += 10 * SECOND;
    queue.pass();
    assertThat(ran).containsExactly("a", "b", "c");
    assertThat(queue.size()).isZero();
  }

  @Test
  @DisplayName("zero or less is due at once")
  void atOnce() {
    queue.add(0, () -> ran.add("zero"));
    queue.add(-1, () -> ran.add("less"));
    queue.add(Long.MIN_VALUE, () -> ran.add("least"));
    assertThat(calls).isEqualTo(3);
    queue.pass();
    assertThat(ran).containsExactly("zero", "less", "least");
  }

  @Test
  @DisplayName("delays of centuries do not overflow, before or after others")
  void centuries() {
    queue.add(Long.MAX_VALUE, () -> ran.add("never"));
    queue.add(SECOND, () -> ran.add("soon"));
    queue.add(Long.MAX_VALUE - 1, () -> ran.add("never"));
    queue.pass();
    now += SECOND;
    queue.pass();
    assertThat(ran).containsExactly("soon");
    now += TimerQueue.FOREVER - 2 * SECOND;
    queue.add(Long.MAX_VALUE, () -> ran.add("never"));
    queue.pass();
    assertThat(ran).containsExactly("soon");
  }

  @Test
  @DisplayName("who is cancelled never runs, and leaves at the next pass")
  void cancel() {
    Timeout early = queue.add(SECOND, () -> ran.add("never"));
    assertThat(early.cancel()).isTrue();
    assertThat(early.cancel()).isFalse();
    queue.pass();
    assertThat(queue.size()).as("never sorted in").isZero();

    Timeout late = queue.add(SECOND, () -> ran.add("never"));
    queue.pass();
    assertThat(queue.size()).isEqualTo(1);
    assertThat(late.cancel()).isTrue();
    queue.pass();
    assertThat(queue.size()).isZero();
    now += 2 * SECOND;
    queue.pass();
    assertThat(ran).isEmpty();
  }

  @Test
  @DisplayName("who has run cannot be cancelled")
  void cancelTooLate() {
    Timeout timeout = queue.add(0, () -> ran.add("ran"));
    queue.pass();
    assertThat(timeout.cancel()).isFalse();
    queue.pass();
    assertThat(ran).containsExactly("ran");
  }

  @Test
  @DisplayName("a task that throws is reported and stops no other; so is one that cancels itself")
  void throwing() {
    RuntimeException planned = new IllegalStateException("planned");
    queue.add(
        0,
        () -> {
          throw planned;
        });
    List<Timeout> self = new ArrayList<>();
    self.add(queue.add(0, () -> ran.add("cancelled: " + self.get(0).cancel())));
    queue.pass();
    assertThat(failures).containsExactly(planned);
    assertThat(ran).containsExactly("cancelled: false");
  }

  @Test
  @DisplayName("what a task adds for now runs in the next pass, which comes at once")
  void addedByTask() {
    queue.add(0, () -> queue.add(0, () -> ran.add("inner")));
    assertThat(queue.pass()).isZero();
    assertThat(ran).isEmpty();
    queue.pass();
    assertThat(ran).containsExactly("inner");
  }

  @Test
  @DisplayName("a pass ends also if what a task has added is overdue before it does")
  void overdueAtOnce() {
    perLook = 10;
    queue.add(0, () -> queue.add(1, () -> ran.add("inner")));
    assertThat(queue.pass()).isZero();
    queue.pass();
    assertThat(ran).containsExactly("inner");
  }

  @Test
  @DisplayName("what comes while the timer decides how long to sleep is not overslept")
  void whileDeciding() {
    queue.add(0, () -> {});
    now += queue.pass();
    calls = 0;
    atLook = 2; // the first is for what is due, the second for the next pass
    long sleep = queue.pass();
    assertThat(calls).as("it is awake as far as others can see").isZero();
    assertThat(sleep).isEqualTo(1_000);
  }

  @Test
  @DisplayName("the timer dozes for half a minute after the last push, then sleeps without end")
  void sleeps() {
    queue.add(0, () -> ran.add("ran"));
    int dozes = 0;
    for (long sleep = queue.pass(); sleep != Long.MAX_VALUE; sleep = queue.pass()) {
      assertThat(sleep).isEqualTo(TimerQueue.DOZE);
      now += sleep;
      dozes++;
    }
    assertThat(dozes).isEqualTo(TimerQueue.DOZES);
    assertThat(calls).isEqualTo(1);
    queue.add(60 * SECOND, () -> ran.add("later"));
    assertThat(calls).as("one asleep is called even for something late").isEqualTo(2);
  }

  @Test
  @DisplayName("it sleeps until the first is due, and is called only for one that is due earlier")
  void callsForEarlierOnly() {
    queue.add(SECOND / 2, () -> ran.add("first"));
    assertThat(queue.pass()).isEqualTo(SECOND / 2);
    calls = 0;
    queue.add(SECOND / 2, () -> ran.add("second"));
    queue.add(5 * SECOND, () -> ran.add("third"));
    assertThat(calls).isZero();
    queue.add(SECOND / 4, () -> ran.add("earlier"));
    assertThat(calls).isEqualTo(1);
  }

  @Test
  @DisplayName("many pushes call it, and then it comes by each tick and gives long ones their time")
  void busy() {
    queue.add(0, () -> {});
    queue.pass();
    calls = 0;
    for (int i = 0; i < TimerQueue.MANY; i++) {
      queue.add(5 * SECOND, () -> ran.add("five")).cancel();
    }
    assertThat(calls).isEqualTo(1);
    assertThat(queue.pass()).isEqualTo(TimerQueue.TICK);
    assertThat(queue.size()).isZero();
    queue.add(5 * SECOND, () -> ran.add("five"));
    assertThat(calls).isEqualTo(1);
    now += TimerQueue.TICK;
    queue.pass();
    now += 5 * SECOND - 1;
    queue.pass();
    assertThat(ran).as("counted from the pass that saw it").isEmpty();
    now++;
    queue.pass();
    assertThat(ran).containsExactly("five");
  }

  @Test
  @DisplayName("S6 a million timeouts that come and go leave nothing")
  void million() {
    for (int i = 0; i < 1_000_000; i++) {
      Timeout timeout = queue.add(5 * SECOND, () -> ran.add("never"));
      if (i % 3 == 0) {
        queue.pass(); // so that some are cancelled before, some after they are sorted in
      }
      timeout.cancel();
      assertThat(queue.size()).isLessThanOrEqualTo(2);
    }
    queue.pass();
    assertThat(queue.size()).isZero();
    now += 10 * SECOND;
    queue.pass();
    assertThat(ran).isEmpty();
  }

  @Test
  @DisplayName("in any order of adding, cancelling and passing, exactly the others run, in order")
  void model() {
    Random random = new Random(42);
    List<Timeout> timeouts = new ArrayList<>();
    List<Long> due = new ArrayList<>();
    Set<Integer> hits = new HashSet<>();
    boolean[] cancelled = new boolean[20_000];
    long[] last = {now};
    for (int i = 0; i < cancelled.length; i++) {
      int number = i;
      long delay = random.nextInt(1_000_000);
      due.add(now + delay);
      timeouts.add(
          queue.add(
              delay,
              () -> {
                assertThat(now - due.get(number)).as("since it was due").isNotNegative();
                assertThat(due.get(number) - last[0]).as("since the one before").isNotNegative();
                last[0] = due.get(number);
                assertThat(hits.add(number)).as("for the first time").isTrue();
              }));
      int victim = random.nextInt(i + 1);
      cancelled[victim] |= random.nextBoolean() && timeouts.get(victim).cancel();
      if (random.nextInt(5) == 0) {
        now += random.nextInt(5_000);
        queue.pass();
      }
    }
    now += 1_000_000;
    queue.pass();
    assertThat(failures).isEmpty();
    for (int i = 0; i < cancelled.length; i++) {
      assertThat(hits.contains(i)).as("%d ran", i).isNotEqualTo(cancelled[i]);
    }
    queue.pass();
    assertThat(queue.size()).isZero();
  }

  @Test
  @DisplayName("a closed queue runs nothing, keeps nothing and takes nothing")
  void closed() {
    queue.add(0, () -> ran.add("never"));
    queue.pass();
    ran.clear();
    queue.add(SECOND, () -> ran.add("never"));
    queue.pass();
    queue.close();
    queue.clear();
    assertThat(queue.size()).isZero();
    queue.add(0, () -> ran.add("never"));
    now += 2 * SECOND;
    queue.pass();
    assertThat(ran).isEmpty();
  }

  private long look() {
    now += perLook;
    if (atLook > 0 && --atLook == 0) {
      queue.add(1_000, () -> ran.add("late comer"));
    }
    return now;
  }
}
