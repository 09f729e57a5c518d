package dev.troupe.runtime.cell;

import dev.troupe.ActorStopped;
import dev.troupe.ChildFailed;
import dev.troupe.runtime.mailbox.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a cell stops: its messages become dead letters, its children stop, its last hook runs, and
 * who wants to know is told.
 *
 * <p>Own thread only.
 */
final class Stopping {
  private final Cell cell;
  private final @Nullable Throwable cause;
  private final Blame blame;
  private boolean graceful;

  /** What a failure that stops a cell is to its parent. */
  enum Blame {
    /** Nothing: a rule has said that the cell is to stop. */
    NONE,
    /** A signal, if it handles that. */
    PARENT_IS_TOLD,
    /** A signal, or a failure of its own if it does not handle that. */
    PARENT_FAILS
  }

  /**
   * Describes a stop.
   *
   * @param graceful whether children may handle what waits at them
   * @param cause the failure, if that is why
   */
  Stopping(Cell cell, boolean graceful, @Nullable Throwable cause, Blame blame) {
    this.cell = cell;
    this.graceful = graceful;
    this.cause = cause;
    this.blame = blame;
  }

  @Nullable Throwable cause() {
    return cause;
  }

  void begin() {
    cell.phase = Phase.STOPPING;
    cell.closeMailbox();
    Extras extras = cell.retire();
    if (extras == null) {
      end();
      return;
    }
    extras.stopping = this;
    if (extras.runningAsks != null) {
      extras.runningAsks.fail(cell.terminated("its reply was under way", cause));
    }
    if (extras.restart != null) {
      extras.restart.cancel();
      extras.restart = null;
    }
    cell.cancelTimers();
    if (extras.watching != null) {
      extras.watching.clear();
    }
    discard(extras);
    Children children = extras.children;
    if (children != null) {
      children.close();
    }
    childGone();
  }

  private void discard(Extras extras) {
    if (extras.backlog != null) {
      cell.receiveAll(cell.takeBacklog());
    }
    if (extras.stash != null) {
      cell.receiveAll(extras.stash.takeAll());
    }
  }

  /** A child has stopped: stops the next one, or ends. */
  void childGone() {
    if (!cell.stopNextChild(graceful)) {
      end();
    }
  }

  /** Children that are still there stop after the message they are handling. */
  void hurry() {
    if (graceful) {
      graceful = false;
      boolean unused = cell.stopNextChild(false);
    }
  }

  private void end() {
    if (cell.instance != null) {
      cell.runHook("@PostStop", cell.type()::postStop);
    }
    Extras extras = cell.extrasIfAny();
    if (extras != null) {
      discard(extras); // what came while the hook waited for something
    }
    Watchers watchers = extras == null ? null : extras.watchers;
    cell.becomeStopped(cause);
    Cell parent = cell.parent;
    if (parent == null) {
      cell.services().overseer().allStopped();
    } else {
      leave(parent);
    }
    if (watchers != null) {
      watchers.tell(cell);
    }
  }

  private void leave(Cell parent) {
    if (cell.services().events().isHeard()) {
      cell.services().events().publish(new ActorStopped(cell.path(), Optional.ofNullable(cause)));
    }
    // Whoever is told may take the name.
    parent.children().remove(cell);
    if (blame != Blame.NONE && cause != null) {
      ChildFailed signal = new ChildFailed(cell.ref(), cause);
      boolean elseFails = blame == Blame.PARENT_FAILS;
      parent.send(new Node(Tags.LOST_CHILD, new LostChild(signal, cell.parentEpoch, elseFails)));
    }
  }
}
