package dev.troupe;

import java.time.Duration;

/**
 * An actor's timers, by key: tasks run in the actor, one at a time with its messages.
 *
 * <p>Starting a timer under a key that is in use replaces the old one. A cancelled or replaced
 * timer never fires, even if it was due. A stop or restart cancels all; a change of state none. For
 * use by the timers' own actor only.
 */
public interface Timers {

  /**
   * Runs a task once.
   *
   * @param key equal keys name the same timer
   * @param delay zero or more
   * @param task runs in the actor; what it throws is supervised like a handler's failure
   * @throws IllegalArgumentException if the delay is negative
   */
  void once(Object key, Duration delay, Runnable task);

  /**
   * Runs a task every period, first after one period; a late tick is caught up.
   *
   * @param key equal keys name the same timer
   * @param period more than zero, from start to start
   * @param task runs in the actor; what it throws is supervised like a handler's failure
   * @throws IllegalArgumentException if the period is not positive
   */
  void fixedRate(Object key, Duration period, Runnable task);

  /**
   * Runs a task again and again, first after one delay.
   *
   * @param key equal keys name the same timer
   * @param delay more than zero, from the end of a run to the start of the next
   * @param task runs in the actor; what it throws is supervised like a handler's failure
   * @throws IllegalArgumentException if the delay is not positive
   */
  void fixedDelay(Object key, Duration delay, Runnable task);

  /**
   * Cancels a timer.
   *
   * @param key its key; one that is not in use is no error
   */
  void cancel(Object key);

  /**
   * Whether a timer will fire.
   *
   * @param key its key
   * @return true from its start until it is cancelled or, if it runs once, has run
   */
  boolean isActive(Object key);
}
