package dev.troupe.runtime.ask;

import dev.troupe.runtime.time.TimerService;

/**
 * Where asks are made: it takes up their outcomes and runs their callbacks.
 *
 * <p>Either an actor, or all the world outside of actors.
 */
public interface Home {
  /** What limits the time of asks made here. Any thread. */
  TimerService timers();

  /** Has {@link Ask#arrive} called here, soon. Any thread; called once an ask. */
  void deliver(Ask<?> ask);

  /**
   * Runs a callback of a future that was made here: at once if the caller is here, else soon. Any
   * thread.
   *
   * @param future whose callback; tells which incarnation of an actor it belongs to
   * @throws RuntimeException if the actor has stopped
   */
  void run(ActorFuture<?> future, Runnable callback);

  /**
   * Runs a callback of a future that was made here, soon, never on the caller's stack. Any thread.
   */
  void later(ActorFuture<?> future, Runnable callback);

  /**
   * Refuses a callback that is about to run here although whoever made it has gone. Called here.
   *
   * @param epoch the incarnation that made the future
   * @throws dev.troupe.ActorTerminatedException if that is an earlier one
   */
  void refuseLate(int epoch);
}
