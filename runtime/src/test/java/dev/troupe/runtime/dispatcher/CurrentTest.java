package dev.troupe.runtime.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CurrentTest {
  @Test
  @DisplayName("nobody runs on a thread at first; what is set stays until it is replaced")
  void outside() {
    assertThat(Current.get()).isNull();
    assertThat(Current.set("first")).isNull();
    assertThat(Current.get()).isEqualTo("first");
    assertThat(Current.set("second")).isEqualTo("first");
    assertThat(Current.set(null)).isEqualTo("second");
    assertThat(Current.get()).isNull();
  }

  @Test
  @DisplayName("on a worker it is the same, and apart from all other threads")
  void onWorker() {
    List<Object> seen = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    Object before = Current.set("test");
    try (TestPool test = new TestPool(1)) {
      test.pool.schedule(
          () -> {
            seen.add(Current.set("turn"));
            seen.add(Current.get());
            seen.add(Current.set(null));
            seen.add(Current.get());
            done.countDown();
          });
      TestPool.await(done);
      assertThat(seen).isEqualTo(Arrays.asList(null, "turn", "turn", null));
      assertThat(Current.get()).isEqualTo("test");
    } finally {
      Object unused = Current.set(before);
    }
  }
}
