package dev.troupe.stress;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends the JVMs of tests that hang, as a lost wake-up makes them do: jcstress would wait for them
 * for ever, and so reports them as failed.
 */
final class Watchdog {
  /** Longer than any test takes, also on a busy machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final CountDownLatch closed = new CountDownLatch(1);

  private Watchdog() {}

  /** Watches all that this JVM starts. */
  static Watchdog start() {
    Watchdog watchdog = new Watchdog();
    Thread thread = new Thread(watchdog::watch, "watchdog");
    thread.setDaemon(true);
    thread.start();
    return watchdog;
  }

  /** Watches no more. */
  void close() {
    closed.countDown();
  }

  private void watch() {
    try {
      while (!closed.await(1, TimeUnit.SECONDS)) {
        endWhatHangs();
      }
    } catch (InterruptedException e) {
      // nobody does that, and then there is nothing left to watch
    }
  }

  private static void endWhatHangs() {
    Instant latest = Instant.now().minus(PATIENCE);
    ProcessHandle.current()
        .descendants()
        .filter(each -> each.info().startInstant().filter(latest::isAfter).isPresent())
        .forEach(ProcessHandle::destroyForcibly);
  }
}
