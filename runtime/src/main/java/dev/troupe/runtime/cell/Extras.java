package dev.troupe.runtime.cell;

import dev.troupe.runtime.ask.ActorFuture;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.mailbox.NodeList;
import org.jspecify.annotations.Nullable;

/**
 * What not every cell needs; each part is made when it is first needed.
 *
 * <p>Own thread only, but for the volatile ones.
 */
final class Extras {
  volatile @Nullable Children children;

  /** What the running handler waits for. */
  volatile @Nullable ActorFuture<?> waitsFor;

  /** Whose full mailbox the running handler waits for. */
  volatile @Nullable BoundedCell waitsForRoomOf;

  @Nullable Watching watching;
  @Nullable Watchers watchers;
  @Nullable Stash stash;
  @Nullable ActorTimers timers;
  @Nullable RunningAsks runningAsks;
  volatile @Nullable Failures failures;
  @Nullable Restart restart;

  /** What the last restart was for. */
  @Nullable Throwable restartedFor;

  @Nullable Stopping stopping;
  @Nullable Round round;

  /** Messages that were taken from the mailbox and are to be handled before what is still there. */
  volatile @Nullable NodeList backlog;

  /** The message being handled, if the mailbox does not know it. */
  @Nullable Node current;
}
