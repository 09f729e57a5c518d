package dev.troupe.runtime.dispatcher;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The workers of a pool: starts, wakes, counts and dismisses them. The rules are in the pool. */
final class Crew {
  private final Roster roster = new Roster();
  private final PoolDispatcher pool;
  private final int parallelism;
  private final long keepAliveNanos;
  private final Consumer<Thread> starter;
  private final Payroll payroll = new Payroll();
  private volatile boolean closing;

  Crew(PoolDispatcher pool, int parallelism, long keepAliveNanos, Consumer<Thread> starter) {
    this.pool = pool;
    this.parallelism = parallelism;
    this.keepAliveNanos = keepAliveNanos;
    this.starter = starter;
  }

  /** All that have a thread; with gaps. */
  @Nullable Worker[] workers() {
    return payroll.workers();
  }

  boolean closing() {
    return closing;
  }

  long keepAliveNanos() {
    return keepAliveNanos;
  }

  /** How many threads there are, blocked ones included. */
  int size() {
    return payroll.size();
  }

  /** Whether all sleep until they are woken. */
  boolean asleep() {
    long state = roster.read();
    return allRest(state) && Roster.watcher(state) == 0;
  }

  /** Whether nobody runs or searches. */
  boolean allRest() {
    return allRest(roster.read());
  }

  /** Whether more run than should: some that were blocked have come back. */
  boolean crowded() {
    return Roster.running(roster.glance()) > parallelism;
  }

  /** Whether there are more workers than places for them to run. */
  boolean surplus() {
    return Roster.places(roster.read()) > parallelism;
  }

  /**
   * Has somebody search, unless somebody does, or as many run as may: those look themselves before
   * they rest. Called after the work was published.
   *
   * @return whether somebody had to be woken
   */
  boolean wake() {
    return wake(true);
  }

  private boolean wake(boolean hiring) {
    for (; ; ) {
      long state = roster.read();
      if (Roster.searching(state) || Roster.running(state) >= parallelism) {
        return false;
      }
      if (Roster.sleeper(state) != 0) {
        if (wakeSleeper(state)) {
          return true;
        }
      } else if (hiring
          && Roster.places(state) < parallelism
          && payroll.size() < Roster.MAX_WORKERS) {
        if (roster.hire(state)) {
          return start();
        }
      } else if (Roster.watcher(state) == 0) {
        return false;
      } else if (wakeWatcher(state)) {
        return true;
      }
    }
  }

  /** Wakes somebody if a worker's own turns are unattended, or too many. Called by that worker. */
  boolean callHelp(Worker worker) {
    long state = roster.glance();
    if (Roster.attended(state) && (Roster.searching(state) || !worker.hasMuch())) {
      return false;
    }
    return wake();
  }

  private boolean wakeSleeper(long state) {
    Worker worker = payroll.get(Roster.sleeper(state));
    if (worker == null || !roster.wakeSleeper(state, worker.below)) {
      return false;
    }
    worker.wake();
    return true;
  }

  private boolean wakeWatcher(long state) {
    Worker worker = payroll.get(Roster.watcher(state));
    if (worker == null || !roster.wakeWatcher(state)) {
      return false;
    }
    worker.wake();
    return true;
  }

  /** A running worker has run out of turns. Returns what it does next. */
  Phase outOfWork(Worker worker) {
    for (; ; ) {
      long state = roster.read();
      if (Roster.searching(state) || Roster.running(state) > parallelism) {
        return rest(worker, false);
      }
      if (roster.startSearch(state)) {
        return Phase.SEARCH;
      }
    }
  }

  /** The searcher has found something and runs. */
  void endSearch() {
    long state = roster.read();
    while (!roster.endSearch(state)) {
      state = roster.read();
    }
    relay(1);
  }

  /** The watcher has seen something and runs, unless it was woken or as many run as may. */
  boolean endWatch(Worker worker) {
    for (; ; ) {
      long state = roster.read();
      if (Roster.watcher(state) != worker.number || Roster.running(state) >= parallelism) {
        return false;
      }
      if (roster.endWatch(state)) {
        relay(1);
        return true;
      }
    }
  }

  /**
   * Leaves no one unattended when a searcher or watcher has begun to run, or a runner to wait.
   *
   * @param own how many of those that run know of it: 1 or 0
   */
  private void relay(int own) {
    long state = roster.read();
    if (pool.hasInjected() || (Roster.running(state) > own && !Roster.attended(state))) {
      wake();
    }
  }

  /**
   * A worker that searches ({@code searcher}) or runs has nothing to do. Returns what it does next.
   */
  Phase rest(Worker worker, boolean searcher) {
    for (; ; ) {
      long state = roster.read();
      long others = Roster.without(state, searcher);
      if (Roster.running(others) > 0 && !Roster.attended(others)) {
        if (roster.watch(state, others, worker.number)) {
          return rested(Phase.WATCH);
        }
      } else {
        Phase phase = sleepOrLeave(worker, state, others);
        if (phase != Phase.RUN) {
          return rested(phase);
        }
      }
    }
  }

  /**
   * The watcher has seen that all rest. Returns what it does next: a search if it has just been
   * woken.
   */
  Phase relieve(Worker worker) {
    for (; ; ) {
      long state = roster.read();
      if (Roster.watcher(state) != worker.number || !allRest(state)) {
        return Phase.WATCH;
      }
      Phase phase = sleepOrLeave(worker, state, Roster.withoutWatcher(state));
      if (phase != Phase.RUN) {
        return rested(phase);
      }
    }
  }

  /** Returns {@link Phase#RUN} if the state has changed meanwhile. */
  private Phase sleepOrLeave(Worker worker, long state, long others) {
    if (closing && allRest(others)) {
      return roster.leave(state, others) ? Phase.LEAVE : Phase.RUN;
    }
    worker.below = Roster.sleeper(state);
    return roster.sleep(state, others, worker.number) ? Phase.SLEEP : Phase.RUN;
  }

  /** Now that it is seen to rest, looks again at what may have come while it was not. */
  private Phase rested(Phase phase) {
    if (pool.hasInjected()) {
      wake();
    }
    if (closing) {
      dismiss();
    }
    return phase;
  }

  /** Wakes one that rests, so that it leaves and wakes the next, if nothing is left to do. */
  private void dismiss() {
    if (allRest()) {
      wake(false);
    }
  }

  /** The sleeper on top leaves, having slept for long, if there are more than needed. */
  boolean retire(Worker worker) {
    long state = roster.read();
    return Roster.sleeper(state) == worker.number
        && Roster.places(state) > parallelism
        && roster.retire(state, worker.below);
  }

  /** A running worker, which has handed over its turns, blocks. */
  void block() {
    roster.block();
    relay(0);
  }

  /** A blocked worker runs again, even if that makes one too many for a while. */
  void unblock() {
    roster.unblock();
  }

  void shutdown() {
    closing = true;
    payroll.close();
    dismiss();
  }

  boolean awaitTermination(long nanos) throws InterruptedException {
    return payroll.awaitEnd(nanos);
  }

  /** Starts a thread for a worker that is on the roster already. */
  private boolean start() {
    Worker worker = null;
    try {
      worker = payroll.add(number -> new Worker(pool, number));
      starter.accept(worker);
      return true;
    } catch (Throwable e) {
      roster.dismiss();
      if (worker != null) {
        payroll.remove(worker);
      }
      pool.failed(e);
      return wake(false); // whoever went to sleep meanwhile took this one for a searcher
    }
  }

  /** A worker's thread ends. */
  void gone(Worker worker) {
    payroll.remove(worker);
  }

  private static boolean allRest(long state) {
    return Roster.running(state) == 0 && !Roster.searching(state);
  }
}
