package dev.troupe;

import java.util.function.Consumer;

/**
 * What happens in a system: {@link DeadLetter}, {@link Unhandled}, {@link ActorStarted}, {@link
 * ActorStopped}, {@link ActorFailed} and {@link ActorRestarted}.
 *
 * <p>Safe to share between threads.
 */
public interface Events {

  /**
   * Calls a subscriber for each event of a type from now on, in order for each actor, on a thread
   * of the system's. A slow or throwing subscriber hurts nobody but itself.
   *
   * @param type the type of event; {@code Object} for all
   * @param subscriber called one event at a time
   * @return ends the subscription when closed
   */
  <E> Subscription subscribe(Class<E> type, Consumer<? super E> subscriber);

  /** A subscriber's place; closing it twice is no error. */
  interface Subscription extends AutoCloseable {

    /** Ends the subscription: no event that happens later is delivered. */
    @Override
    void close();
  }
}
