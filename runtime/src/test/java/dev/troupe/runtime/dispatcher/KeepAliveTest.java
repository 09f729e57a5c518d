package dev.troupe.runtime.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeepAliveTest {
  private static final String NAME = "troupe-test-keep-alive-keep-alive";

  @Test
  @DisplayName("S8 a thread that is no daemon lives until it is closed, whoever interrupts it")
  void keepsAlive() throws InterruptedException {
    KeepAlive keepAlive = KeepAlive.start("test-keep-alive");
    Thread thread = keeper().orElseThrow();
    assertThat(thread.isDaemon()).isFalse();
    thread.interrupt();
    while (thread.isInterrupted()) { // until it has noticed
      Thread.onSpinWait();
    }
    assertThat(thread.isAlive()).isTrue();
    keepAlive.close();
    thread.join(TestPool.LONG.toMillis());
    assertThat(thread.isAlive()).isFalse();
    keepAlive.close();
  }

  private static Optional<Thread> keeper() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(NAME))
        .findAny();
  }
}
