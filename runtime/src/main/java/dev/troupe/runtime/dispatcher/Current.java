package dev.troupe.runtime.dispatcher;

import org.jspecify.annotations.Nullable;

/**
 * Who runs on the calling thread: whatever a turn has put here while it runs.
 *
 * <p>A field of the thread on the pool's own workers, a {@link ThreadLocal} elsewhere. Each thread
 * sees and changes its own value only.
 */
public final class Current {
  private static final ThreadLocal<@Nullable Object> ELSEWHERE = new ThreadLocal<>();

  private Current() {}

  /** What was set on this thread, or null. */
  public static @Nullable Object get() {
    return Thread.currentThread() instanceof Worker worker ? worker.current : ELSEWHERE.get();
  }

  /**
   * Sets who runs on this thread from now on; null for nobody. A turn restores what it found.
   *
   * @return who ran before
   */
  public static @Nullable Object set(@Nullable Object runner) {
    if (Thread.currentThread() instanceof Worker worker) {
      Object before = worker.current;
      worker.current = runner;
      return before;
    }
    Object before = ELSEWHERE.get();
    if (runner == null) {
      ELSEWHERE.remove();
    } else {
      ELSEWHERE.set(runner);
    }
    return before;
  }

  /** Leaves nothing set on this thread. */
  static void clear() {
    Object unused = set(null);
  }
}
