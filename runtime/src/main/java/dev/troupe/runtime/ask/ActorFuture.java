package dev.troupe.runtime.ask;

import dev.troupe.runtime.dispatcher.Current;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A future whose callbacks run where it was made: an ask, or what was made from one.
 *
 * <p>Safe from any thread. Whatever thread completes it, the functions given to it run at its home;
 * so do those of the futures they return. Only the methods that take an executor of the caller's
 * leave it.
 *
 * @param <T> the type of the value
 */
public abstract class ActorFuture<T> extends TrackedFuture<T> {
  private final Home home;
  private final int epoch;

  ActorFuture(Home home, int epoch) {
    this.home = home;
    this.epoch = epoch;
  }

  /** Where it was made. */
  public final Home home() {
    return home;
  }

  /** The incarnation of the actor that made it. */
  public final int epoch() {
    return epoch;
  }

  /** Whether it does without asks that fail, as long as others are left. */
  boolean isSparing() {
    return false;
  }

  /** Lets go of what it was made of. */
  void forget() {}

  /** Whether the outcome of an ask, or a callback of a future, is needed to complete this. */
  public final boolean needs(ActorFuture<?> other) {
    return Needs.reach(this, other);
  }

  @Override
  public final void execute(Runnable callback) {
    home.run(this, callback);
  }

  @Override
  final void later(Runnable callback) {
    home.later(this, callback);
  }

  @Override
  final void refuseLate() {
    home.refuseLate(epoch);
  }

  @Override
  public final <U> CompletableFuture<U> newIncompleteFuture() {
    if (isDone()) {
      forget();
    }
    return new Derived<>(home, epoch, Sources.of(this));
  }

  /** Fails what {@code waiting} is about to wait for, if this future leads back to it. */
  public final void refuseCycle(Party waiting) {
    Cycles.refuse(waiting, this);
  }

  // Waiting

  @Override
  public final T join() {
    boolean interrupted = awaitUninterruptibly();
    Outside announced = announce();
    try {
      return super.join();
    } finally {
      concluded(announced);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public final T get() throws InterruptedException, ExecutionException {
    boolean unused = await(Long.MAX_VALUE);
    Outside announced = announce();
    try {
      return super.get();
    } finally {
      concluded(announced);
    }
  }

  @Override
  public final T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (await(unit.toNanos(timeout))) {
      return super.get(0, unit);
    }
    Outside announced = announce();
    try {
      return super.get(timeout, unit);
    } finally {
      concluded(announced);
    }
  }

  private boolean awaitUninterruptibly() {
    boolean interrupted = false;
    while (!isDone()) {
      try {
        boolean unused = await(Long.MAX_VALUE);
        return interrupted;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    return interrupted;
  }

  /**
   * Inside an actor, waits as one of its turns does; outside, lingers. Returns whether the wait is
   * over.
   */
  private boolean await(long nanos) throws InterruptedException {
    if (isDone()) {
      return true;
    }
    if (Current.get() instanceof Party party) {
      party.await(this, nanos);
      return true;
    }
    return home instanceof Outside outside && outside.linger(this, nanos);
  }

  /** Tells the dispatcher that a callback, if the caller is one, is going to wait. */
  private @Nullable Outside announce() {
    if (isDone() || !(Current.get() instanceof Outside outside)) {
      return null;
    }
    outside.blockingStarts(this);
    return outside;
  }

  private static void concluded(@Nullable Outside announced) {
    if (announced != null) {
      announced.blockingEnds();
    }
  }
}
