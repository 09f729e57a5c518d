package dev.troupe.runtime.dispatcher;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Decides where and when turns run. Safe from any thread. */
public interface Dispatcher {
  /**
   * Has {@code turn} run once, soon, on some thread of this dispatcher; never on the caller's
   * stack. Never throws and never waits, also after {@link #shutdown}.
   *
   * @return whether a sleeping thread had to be woken for it: somebody who is about to wait for the
   *     outcome then does better to park than to spin, as both may need the same core
   */
  boolean schedule(Turn turn);

  /**
   * Announces that the running turn is about to wait for something that another turn may have to
   * do. What is queued behind it is handed to other threads, and one is added if they have become
   * too few. Always followed by {@link #blockingEnds} on the same thread:
   *
   * <pre>{@code
   * dispatcher.blockingStarts(future::isDone);
   * try {
   *   return future.get();
   * } finally {
   *   dispatcher.blockingEnds();
   * }
   * }</pre>
   *
   * <p>Has no effect on a thread that is not this dispatcher's.
   *
   * @param done whether the wait is over; a single-threaded dispatcher runs other turns until then,
   *     the others may ignore it
   */
  void blockingStarts(BooleanSupplier done);

  /** Announces that the wait is over; the turn goes on at once. */
  void blockingEnds();

  /**
   * Runs turns for a thread that waits and runs none itself, if it has to be asked for that. A
   * dispatcher with threads of its own does nothing.
   *
   * @param done whether the wait is over
   * @param nanos how long it may take, by the clock of the system; {@link Long#MAX_VALUE} for no
   *     end
   * @return whether the wait is over or its time is up; if not, the caller waits by itself
   */
  default boolean drive(BooleanSupplier done, long nanos) {
    return false;
  }

  /**
   * Lets the threads go as soon as nothing is left to run. Returns at once and may be called again.
   *
   * <p>Turns scheduled before or later still run: a late one gets a thread of its own if all are
   * gone. Nothing is dropped, so that a message sent to an actor that has stopped still finds its
   * way to the dead letters.
   */
  void shutdown();

  /**
   * Waits until {@link #shutdown} was called and all threads have gone.
   *
   * @return false if {@code timeout} passed first
   */
  boolean awaitTermination(Duration timeout) throws InterruptedException;
}
