package dev.troupe.runtime.ask;

import dev.troupe.AskTimeoutException;
import dev.troupe.runtime.time.Cancellable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A request whose reply is awaited, and the future of that reply.
 *
 * <p>It ends once, by whoever is first: the actor that replies or fails, the clock, or whoever
 * completes or cancels the future. The outcome is then delivered to where the ask was made, and the
 * future completes there.
 *
 * @param <T> the type of the reply
 */
public final class Ask<T> extends ActorFuture<T> implements Runnable {
  /** How long an actor may be busy with something else before an outcome is forced upon it. */
  private static final long GRACE_NANOS = Duration.ofSeconds(1).toNanos();

  /** An outcome that is no object: a reply of null. */
  private static final Object NOTHING = new Object();

  /** The outcome of an ask whose future was completed or cancelled by somebody else. */
  private static final Object WITHDRAWN = new Object();

  private static final VarHandle OUTCOME;

  static {
    try {
      OUTCOME = MethodHandles.lookup().findVarHandle(Ask.class, "outcome", Object.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Party target;
  private final Class<?> messageType;
  private final Duration timeout;

  private volatile @Nullable Object outcome;

  /** What the reply waits for, once the request was handled. */
  private volatile @Nullable Pending pending;

  private @Nullable Cancellable timer;
  private boolean overdue;
  private boolean woke;

  /** An outcome that is a failure. */
  private record Failed(Throwable cause) {}

  /**
   * Makes an ask that has not been sent.
   *
   * @param home where it is made
   * @param epoch the incarnation of the actor that makes it
   * @param target who is asked
   */
  public Ask(Home home, int epoch, Party target, Object message, Duration timeout) {
    super(home, epoch);
    this.target = target;
    this.messageType = message.getClass();
    this.timeout = timeout;
  }

  /**
   * Starts the clock, before the request is sent; fails at once if there is no time.
   *
   * @return whether to send it
   */
  public boolean begin() {
    if (timeout.isZero() || timeout.isNegative()) {
      outcome = WITHDRAWN;
      super.completeExceptionally(timeoutException());
      return false;
    }
    timer = home().timers().schedule(nanos(timeout), this);
    return true;
  }

  private static long nanos(Duration duration) {
    return duration.toSeconds() < 9_000_000_000L ? duration.toNanos() : Long.MAX_VALUE;
  }

  /**
   * Notes, on the asking thread, whether sending woke another thread: waiting then parks at once.
   */
  public void sent(boolean wokeSomebody) {
    woke = wokeSomebody;
  }

  boolean wokeSomebody() {
    return woke;
  }

  /** Who was asked. */
  public Party target() {
    return target;
  }

  /** Whether a reply still counts. Any thread. */
  public boolean isOpen() {
    return outcome == null && !isDone();
  }

  /**
   * Ends this ask with a reply. Any thread.
   *
   * @return false if it has ended before
   */
  public boolean reply(@Nullable Object value) {
    return end(value == null ? NOTHING : value);
  }

  /** Ends this ask with a failure, unless it has ended before. Any thread. */
  public void fail(Throwable cause) {
    boolean unused = end(new Failed(cause));
  }

  private boolean end(Object result) {
    if (outcome != null || !OUTCOME.compareAndSet(this, null, result)) {
      return false;
    }
    letGo();
    home().deliver(this);
    return true;
  }

  /** Completes the future with the outcome. Called where the ask was made. */
  public void arrive() {
    Cancellable running = timer;
    if (running != null) {
      boolean unused = running.cancel();
    }
    complete();
  }

  @SuppressWarnings("unchecked") // the generated reference says that T is what the handler returns
  private void complete() {
    Object result = outcome;
    if (result instanceof Failed failed) {
      super.completeExceptionally(failed.cause());
    } else if (result == NOTHING) {
      super.complete(null);
    } else if (result != WITHDRAWN) {
      super.complete((T) result);
    }
  }

  /** The time is over. Called by the timer. */
  @Override
  public void run() {
    if (isDone()) {
      return;
    }
    if (overdue) {
      complete();
      return;
    }
    // An actor that waits for this in a way we do not see cannot take the outcome up.
    overdue = true;
    timer = home().timers().schedule(GRACE_NANOS, this);
    if (outcome == null) {
      fail(timeoutException());
    }
  }

  private AskTimeoutException timeoutException() {
    return new AskTimeoutException(target.path(), messageType.getSimpleName(), timeout);
  }

  /**
   * Notes that the request was handled and that its reply waits for something, which is told when
   * this has ended, even if it has already. Called by the target's thread.
   */
  public void pendingOn(Pending something) {
    pending = something;
    if (outcome != null) { // whoever ended it may have looked too early
      letGo();
    } else if (something.future() != null) {
      Cycles.breakThrough(this);
    }
  }

  private void letGo() {
    Pending something = pending;
    if (something != null) {
      pending = null;
      something.ended();
    }
  }

  /** What the reply waits for, once the request was handled. */
  @Nullable Pending pending() {
    return pending;
  }

  @Override
  Sources sources() {
    return Sources.NONE;
  }

  @Override
  public boolean complete(@Nullable T value) {
    return withdraw(super.complete(value));
  }

  @Override
  public boolean completeExceptionally(Throwable cause) {
    return withdraw(super.completeExceptionally(cause));
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    return withdraw(super.cancel(mayInterruptIfRunning));
  }

  private boolean withdraw(boolean completed) {
    if (completed && OUTCOME.compareAndSet(this, null, WITHDRAWN)) {
      letGo();
      Cancellable running = timer;
      if (running != null) {
        boolean unused = running.cancel();
      }
    }
    return completed;
  }
}
