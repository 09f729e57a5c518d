package dev.troupe.runtime.time;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Timeouts handed to the timer's thread: anyone pushes, that thread takes all at once. */
final class TimeoutStack {
  private final AtomicReference<@Nullable Timeout> top = new AtomicReference<>();

  /** Adds one. Any thread. Returns how many there are now. */
  int push(Timeout timeout) {
    for (; ; ) {
      Timeout below = top.get();
      int depth = below == null ? 1 : below.depth + 1;
      timeout.below = below;
      timeout.depth = depth;
      if (top.compareAndSet(below, timeout)) {
        return depth;
      }
    }
  }

  boolean isEmpty() {
    return top.get() == null;
  }

  /** Takes all, which belong to the caller then; the first pushed comes first. Any thread. */
  @Nullable Timeout takeAll() {
    Timeout rest = isEmpty() ? null : top.getAndSet(null);
    Timeout first = null;
    while (rest != null) {
      Timeout below = rest.below;
      rest.below = first;
      first = rest;
      rest = below;
    }
    return first;
  }
}
