package dev.troupe.runtime.time;

/**
 * Runs tasks later, each once. Safe from any thread.
 *
 * <p>A task runs on the service's own thread and must be short: it sends a message or completes a
 * future, and leaves the work to others. One that throws harms nobody else.
 */
public interface TimerService {
  /**
   * Has {@code task} run once {@code delayNanos} have passed: never earlier, and soon after.
   *
   * @param delayNanos zero or less for as soon as possible; {@link Long#MAX_VALUE} is practically
   *     never
   * @return the handle to cancel it by; after {@link #shutdown}, one of a task that never runs
   */
  Cancellable schedule(long delayNanos, Runnable task);

  /** Drops all that is scheduled, and what comes later. May be called again. */
  void shutdown();
}
