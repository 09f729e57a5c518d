package dev.troupe.runtime.dispatcher;

/**
 * One activation of somebody who has work: a cell that drains a batch of its mailbox.
 *
 * <p>Whoever schedules a turn makes sure that it is scheduled at most once at a time; the
 * dispatcher then runs it on one thread, and everything done before {@link Dispatcher#schedule} is
 * visible in {@link #run}. A turn with more to do schedules itself again from within {@code run}.
 *
 * <p>A turn should not throw. If it does, its dispatcher hands the throwable to the handler it was
 * built with and carries on.
 */
@FunctionalInterface
public interface Turn {
  /** Does a bounded amount of work, then returns. Called by a thread of the dispatcher. */
  void run();
}
