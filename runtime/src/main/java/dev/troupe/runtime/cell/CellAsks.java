package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;
import dev.troupe.ActorTerminatedException;
import dev.troupe.Props;
import dev.troupe.runtime.ask.ActorFuture;
import dev.troupe.runtime.ask.Ask;
import dev.troupe.runtime.ask.Party;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.time.TimerService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a cell is to asks: the home of those it makes, and a party that may wait. Methods are for
 * the own thread only, but for those that {@link Party} says are not.
 */
abstract class CellAsks extends CellLife implements Party {

  CellAsks(Environment env, Props<?> props, @Nullable Cell parent, @Nullable ActorPath path) {
    super(env, props, parent, path);
  }

  @Override
  public final TimerService timers() {
    return services().timers();
  }

  @Override
  public final @Nullable ActorFuture<?> waitsFor() {
    Extras own = extrasIfAny();
    return own == null ? null : own.waitsFor;
  }

  @Override
  public final void deliver(Ask<?> ask) {
    send(new Node(Tags.OUTCOME, ask));
  }

  @Override
  public final void run(ActorFuture<?> future, Runnable callback) {
    if (Current.get() != this) {
      later(future, callback);
    } else {
      callback.run();
    }
  }

  @Override
  public final void refuseLate(int madeBy) {
    if (madeBy == epoch) {
      return;
    }
    if (isOver()) {
      throw terminated("a callback came too late", cause());
    }
    Extras own = extrasIfAny();
    throw new ActorTerminatedException(
        path(),
        path() + " was restarted: a callback of its earlier instance came too late.",
        own == null ? null : own.restartedFor);
  }

  @Override
  public final void later(ActorFuture<?> future, Runnable callback) {
    if (phase == Phase.STOPPED) {
      throw terminated("the callback was not run", null);
    }
    send(new Node(Tags.CALLBACK, new Callback(future, callback)));
  }

  /** Runs a callback that came from elsewhere; one that comes too late refuses itself. */
  final void callBack(Callback callback) {
    callback.action().run();
    clearInterrupt();
  }

  /** Runs a task, if its incarnation is still there. */
  final void perform(Task task) {
    if (task.epoch() == epoch()) {
      attempt("a task", task.action());
    }
  }

  /** Runs something of the user's that is supervised as a handler is. */
  final void attempt(String what, Runnable action) {
    try {
      action.run();
    } catch (Throwable t) {
      failures().failed(t, what);
    }
    clearInterrupt();
  }

  @Override
  public final void await(ActorFuture<?> future, long nanos) throws InterruptedException {
    Extras own = extras();
    Node handled = current();
    ActorFuture<?> before = own.waitsFor;
    own.waitsFor = future;
    try {
      future.refuseCycle(this);
      if (handled != null && own.current == null) {
        own.current = handled.copy();
        pass(handled);
      }
      new Waiting(self(), future).await(nanos);
    } finally {
      own.waitsFor = before;
    }
  }

  final @Nullable Node takeNode() {
    return open(take());
  }

  /** Waits, on this turn's stack, for a node or until {@code over}. */
  final void awaitNode(BooleanSupplier over, Consumer<BooleanSupplier> park) {
    awaitArrival(over, park);
  }
}
