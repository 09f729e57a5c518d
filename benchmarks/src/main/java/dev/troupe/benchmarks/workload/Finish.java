package dev.troupe.benchmarks.workload;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The end of one run of a workload: actors arrive at it, the measuring thread waits for all.
 *
 * <p>Safe from any thread. A workload that does not end is an exception, not a hang.
 */
final class Finish {
  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch open;

  private Finish(int arrivals) {
    this.open = new CountDownLatch(arrivals);
  }

  /** A finish that is reached after this many arrivals. */
  static Finish after(int arrivals) {
    return new Finish(arrivals);
  }

  /** Called by an actor that is done. */
  void arrive() {
    open.countDown();
  }

  /** Called by an actor that is done and has a result, which must be the right one. */
  void arrive(long result, long expected) {
    if (result != expected) {
      throw new IllegalStateException("The workload gave " + result + " instead of " + expected);
    }
    open.countDown();
  }

  /** Waits for all arrivals. Called by the measuring thread. */
  void await() throws InterruptedException {
    if (!open.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException(
          open.getCount() + " arrivals are missing after " + PATIENCE_SECONDS + " s");
    }
  }
}
