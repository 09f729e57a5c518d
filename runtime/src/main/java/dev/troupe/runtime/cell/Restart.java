package dev.troupe.runtime.cell;

import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.time.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * One restart of a cell, or one more try at its first start: children stop, time passes, a new
 * instance is made.
 *
 * <p>Own thread only.
 */
final class Restart {
  private final Cell cell;
  private final Throwable cause;
  private final long delay;
  private final boolean first;
  private final boolean hadInstance;
  private final Together.@Nullable Halt halt;
  private @Nullable Cancellable timer;

  /**
   * Describes a restart.
   *
   * @param delay nanoseconds; zero for none
   * @param first whether the cell has never run
   */
  Restart(Cell cell, Throwable cause, long delay, boolean first) {
    this(cell, cause, delay, first, null);
  }

  /** Describes a restart together with siblings, whose parent says when to go on. */
  Restart(Cell cell, Together.Halt halt) {
    this(cell, halt.cause(), 0, !cell.wasStarted(), halt);
  }

  private Restart(
      Cell cell, Throwable cause, long delay, boolean first, Together.@Nullable Halt halt) {
    this.cell = cell;
    this.cause = cause;
    this.delay = delay;
    this.first = first;
    this.hadInstance = cell.instance != null;
    this.halt = halt;
  }

  /** Whether a pill need not wait for the messages before it, as they wait for long. */
  boolean isDelayed() {
    return halt == null ? cell.phase == Phase.BACKOFF : halt.delayed();
  }

  Throwable cause() {
    return cause;
  }

  boolean isFirst() {
    return first;
  }

  void begin() {
    Extras extras = cell.extras();
    if (extras.restart != null) {
      extras.restart.cancel();
    }
    extras.restart = this;
    extras.restartedFor = cause;
    cell.retire();
    if (extras.runningAsks != null) {
      extras.runningAsks.fail(cause);
    }
    if (hadInstance) {
      cell.runHook("@PreRestart", actor -> cell.type().preRestart(actor, cause));
    }
    cell.instance = null;
    cell.cancelTimers();
    cell.forgetChildren();
    if (cell.stopNextChild(false)) {
      cell.suspend(Phase.RESTARTING);
    } else {
      childrenGone();
    }
  }

  /** A child has stopped: stops the next one, or goes on. */
  void childGone() {
    if (!cell.stopNextChild(false)) {
      childrenGone();
    }
  }

  /** A start that has just failed is not tried again on the same stack. */
  private void childrenGone() {
    if (halt != null) {
      cell.suspend(Phase.HALTED);
      tellParent();
    } else if (delay <= 0 && hadInstance) {
      again();
    } else {
      backOff();
    }
  }

  private void backOff() {
    cell.suspend(Phase.BACKOFF);
    if (cell.phase != Phase.BACKOFF) {
      return;
    }
    if (delay <= 0) {
      due();
    } else {
      timer = cell.timerService().schedule(delay, this::due);
    }
  }

  /** Any thread. */
  private void due() {
    cell.order(new Node(Tags.RETRY, this));
  }

  /** The delay is over. */
  void again() {
    cell.extras().restart = null;
    cell.start(this);
    if (halt != null) {
      tellParent();
    }
  }

  private void tellParent() {
    Cell parent = cell.parent;
    if (parent != null) {
      parent.order(new Node(Tags.CHILD_STEP, cell));
    }
  }

  /** The cell stops instead. */
  void cancel() {
    if (timer != null) {
      boolean unused = timer.cancel();
    }
  }
}
