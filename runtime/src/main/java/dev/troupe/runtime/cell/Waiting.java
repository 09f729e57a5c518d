package dev.troupe.runtime.cell;

import dev.troupe.runtime.ask.ActorFuture;
import dev.troupe.runtime.ask.Ask;
import dev.troupe.runtime.ask.Parking;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.time.Cancellable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A handler that waits for a future: takes what arrives meanwhile, uses what completes that future,
 * and puts the rest into the backlog.
 *
 * <p>Own thread only, within a turn.
 */
final class Waiting {
  private final Cell cell;
  private final ActorFuture<?> future;
  private final Thread thread = Thread.currentThread();
  private volatile boolean expired;

  Waiting(Cell cell, ActorFuture<?> future) {
    this.cell = cell;
    this.future = future;
  }

  /**
   * Waits until the future is done or time is up.
   *
   * @param nanos {@link Long#MAX_VALUE} for no end
   */
  void await(long nanos) throws InterruptedException {
    @Nullable Cancellable alarm = null;
    if (nanos <= 0) {
      expired = true;
    } else if (nanos != Long.MAX_VALUE) {
      alarm = cell.timerService().schedule(nanos, this::expire);
    }
    if (future.home() != cell || !(future instanceof Ask<?>)) {
      future.observe((value, failure) -> LockSupport.unpark(thread));
    }
    try {
      useBacklog();
      while (!isOver()) {
        step();
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
    } finally {
      if (alarm != null) {
        boolean unused = alarm.cancel();
      }
    }
  }

  private void expire() {
    expired = true;
    LockSupport.unpark(thread);
  }

  private boolean isOver() {
    return expired || future.isDone();
  }

  private void step() {
    Node node = cell.takeNode();
    if (node == null) {
      cell.awaitNode(this::isOver, over -> Parking.until(cell.dispatcher(), over));
      return;
    }
    boolean needed = isNeeded(node);
    if (!needed) {
      cell.putAside(node);
    }
    CellLife.passBy(node);
    if (needed) {
      use(node);
      useBacklog(); // more may be needed now
    }
    CellLife.done(node);
  }

  /** What is needed now may have arrived while something else was waited for. */
  private void useBacklog() {
    Node node = isOver() ? null : cell.backlog().remove(this::isNeeded);
    while (node != null) {
      use(node);
      node = isOver() ? null : cell.backlog().remove(this::isNeeded);
    }
  }

  private boolean isNeeded(Node node) {
    if (node.tag() == Tags.OUTCOME && node.message() instanceof Ask<?> ask) {
      return future.needs(ask);
    }
    return node.tag() == Tags.CALLBACK
        && node.message() instanceof Callback callback
        && future.needs(callback.future());
  }

  private void use(Node node) {
    if (node.message() instanceof Ask<?> ask) {
      ask.arrive();
    } else if (node.message() instanceof Callback callback) {
      cell.callBack(callback);
    }
  }
}
