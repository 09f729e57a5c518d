package dev.troupe.runtime.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ManualTimerTest {
  private final ManualTimer time = new ManualTimer();
  private final List<String> ran = new ArrayList<>();

  @Test
  @DisplayName("tasks run when their time comes, in its order, then in the order of scheduling")
  void order() {
    time.schedule(30, () -> ran.add("c at " + time.nanoTime()));
    time.schedule(10, () -> ran.add("a at " + time.nanoTime()));
    time.schedule(10, () -> ran.add("b at " + time.nanoTime()));
    time.advance(Duration.ofNanos(9));
    assertThat(ran).isEmpty();
    time.advance(Duration.ofNanos(20));
    assertThat(ran).containsExactly("a at 10", "b at 10");
    time.advance(Duration.ofNanos(1));
    assertThat(ran).containsExactly("a at 10", "b at 10", "c at 30");
    assertThat(time.nanoTime()).isEqualTo(30);
  }

  @Test
  @DisplayName("what a task schedules runs in the same advance if it comes due in it")
  void nested() {
    time.schedule(5, () -> time.schedule(5, () -> ran.add("at " + time.nanoTime())));
    time.advance(Duration.ofNanos(10));
    assertThat(ran).containsExactly("at 10");
  }

  @Test
  @DisplayName("a cancelled task never runs, and cancelling again says that it was gone")
  void cancel() {
    Cancellable task = time.schedule(5, () -> ran.add("never"));
    assertThat(task.cancel()).isTrue();
    assertThat(task.cancel()).isFalse();
    assertThat(time.size()).isZero();
    time.advance(Duration.ofDays(1));
    assertThat(ran).isEmpty();
  }

  @Test
  @DisplayName("a delay below zero is none, and the longest never comes")
  void extremes() {
    time.advance(Duration.ofDays(1));
    time.schedule(-1, () -> ran.add("at once"));
    time.schedule(Long.MAX_VALUE, () -> ran.add("never"));
    time.advance(Duration.ofDays(36_500));
    assertThat(ran).containsExactly("at once");
  }

  @Test
  @DisplayName("after shutdown nothing runs any more")
  void shutdown() {
    time.schedule(1, () -> ran.add("never"));
    time.shutdown();
    time.schedule(1, () -> ran.add("never"));
    time.advance(Duration.ofDays(1));
    assertThat(ran).isEmpty();
  }
}
