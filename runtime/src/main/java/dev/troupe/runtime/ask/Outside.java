package dev.troupe.runtime.ask;

import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.dispatcher.Dispatcher;
import dev.troupe.runtime.time.Clock;
import dev.troupe.runtime.time.TimerService;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The world outside of actors, as the home of asks: callbacks run on a thread of the system, in
 * turns of their own, so that they hold no actor up.
 *
 * <p>Safe from any thread.
 */
public final class Outside implements Home, Executor {
  /** A wait shorter than this is cheaper spent spinning than by going to sleep. */
  private static final long SPIN_NANOS = Duration.ofNanos(12_000).toNanos();

  private static final int SPINS_PER_LOOK = 16;

  private final Dispatcher dispatcher;
  private final TimerService timers;
  private final Clock clock;

  /**
   * Makes the outside of one system.
   *
   * @param dispatcher runs callbacks
   * @param clock tells how long an asker has been spinning
   */
  public Outside(Dispatcher dispatcher, TimerService timers, Clock clock) {
    this.dispatcher = dispatcher;
    this.timers = timers;
    this.clock = clock;
  }

  /** What runs callbacks. */
  public Dispatcher dispatcher() {
    return dispatcher;
  }

  @Override
  public TimerService timers() {
    return timers;
  }

  /** Completes an ask on the spot if that runs nobody's callback, else in a turn of its own. */
  @Override
  public void deliver(Ask<?> ask) {
    if (ask.getNumberOfDependents() > 0) {
      execute(ask::arrive);
      return;
    }
    Object before = Current.set(null);
    try {
      ask.arrive();
    } finally {
      Current.set(before);
    }
  }

  @Override
  public void run(ActorFuture<?> future, Runnable callback) {
    if (Current.get() == this) {
      callback.run();
    } else {
      execute(callback);
    }
  }

  @Override
  public void later(ActorFuture<?> future, Runnable callback) {
    execute(callback);
  }

  /** Nobody outside is ever gone. */
  @Override
  public void refuseLate(int epoch) {}

  /** Runs a task on a thread of the system, outside of any actor. */
  @Override
  public void execute(Runnable task) {
    boolean unused = dispatcher.schedule(() -> perform(task));
  }

  private void perform(Runnable task) {
    Object before = Current.set(this);
    try {
      task.run();
    } finally {
      Current.set(before);
    }
  }

  /** A future that is completed by hand, whose callbacks run here. */
  public <T> CompletableFuture<T> promise() {
    return new Derived<>(this, 0, Sources.NONE);
  }

  /**
   * Waits a moment, on a thread that runs no actor, for a future that may well be done at once.
   *
   * @param nanos the longest wait
   * @return whether the wait is over; if not, the caller waits on
   */
  boolean linger(ActorFuture<?> future, long nanos) {
    if (dispatcher.drive(future::isDone, nanos)) {
      return true;
    }
    if (future instanceof Ask<?> ask) {
      spin(ask);
    }
    return false;
  }

  private void spin(Ask<?> ask) {
    if (ask.wokeSomebody()) {
      return;
    }
    long start = clock.nanoTime();
    do {
      for (int i = 0; i < SPINS_PER_LOOK; i++) {
        if (ask.isDone()) {
          return;
        }
        Thread.onSpinWait();
      }
    } while (clock.nanoTime() - start < SPIN_NANOS);
  }

  /** Announces that a callback waits. */
  void blockingStarts(ActorFuture<?> future) {
    dispatcher.blockingStarts(future::isDone);
  }

  void blockingEnds() {
    dispatcher.blockingEnds();
  }
}
