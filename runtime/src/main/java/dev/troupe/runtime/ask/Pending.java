package dev.troupe.runtime.ask;

import org.jspecify.annotations.Nullable;

/** What the reply to a request that was handled waits for. Safe from any thread. */
public interface Pending {
  /**
   * The future it waits for, if that is an ask or was made from one; of others nothing is known.
   */
  @Nullable ActorFuture<?> future();

  /** The ask has ended, however; may be called twice. */
  void ended();
}
