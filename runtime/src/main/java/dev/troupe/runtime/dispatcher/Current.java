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
    return ELSEWHERE.get();
  }

  /**
   * Sets who runs on this thread from now on; null for nobody. A turn restores what it found.
   *
   * @return who ran before
   */
  public static @Nullable Object set(@Nullable Object runner) {
    Object before = ELSEWHERE.get();
    if (runner == null) {
      ELSEWHERE.remove();
    } else {
      ELSEWHERE.set(runner);
    }
    return before;
  }
}
