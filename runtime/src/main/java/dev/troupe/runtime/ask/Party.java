package dev.troupe.runtime.ask;

import dev.troupe.ActorPath;
import org.jspecify.annotations.Nullable;

/** An actor as asks see it: it makes them, is asked, and may wait. */
public interface Party extends Home {
  /** Where it stands. Any thread. */
  ActorPath path();

  /** What its handler waits for at this moment; null if it does not wait. Any thread. */
  @Nullable ActorFuture<?> waitsFor();

  /**
   * Waits on the stack of this actor's running turn until a future is done, and meanwhile takes up
   * the outcomes that this needs. Own thread only.
   *
   * @param nanos the longest wait; {@link Long#MAX_VALUE} for no end
   * @throws InterruptedException if the thread was interrupted; the wait may be resumed
   */
  void await(ActorFuture<?> future, long nanos) throws InterruptedException;
}
