package dev.troupe.runtime.cell;

import dev.troupe.DeadLetter;
import dev.troupe.Terminated;
import dev.troupe.runtime.ask.Ask;
import dev.troupe.runtime.ask.AskNode;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.spi.Signals;

/**
 * What a cell does with all that is not simply a message to a running actor: signals, and messages
 * in every other phase.
 *
 * <p>Own thread only.
 */
final class Reception {
  private Reception() {}

  static void receive(Cell cell, Node node) {
    switch (node.tag()) {
      case Tags.START -> start(cell);
      case Tags.WATCH -> watch(cell, node.message());
      case Tags.UNWATCH -> unwatch(cell, node.message());
      case Tags.CHILD_GONE -> childGone(cell, (Cell) node.message());
      default -> {
        if (cell.isOver()) {
          afterwards(cell, node);
        } else if (cell.phase == Phase.RUNNING) {
          signal(cell, node);
        } else {
          meanwhile(cell, node);
        }
      }
    }
  }

  // In every phase

  private static void start(Cell cell) {
    if (cell.phase == Phase.NEW) {
      cell.start(null);
    }
  }

  private static void watch(Cell cell, Object watcher) {
    if (cell.phase == Phase.STOPPED) {
      cell.tellGone(watcher);
    } else {
      cell.watchers().add(watcher);
    }
  }

  private static void unwatch(Cell cell, Object watcher) {
    Extras extras = cell.extrasIfAny();
    if (extras != null && extras.watchers != null) {
      extras.watchers.remove(watcher);
    }
  }

  private static void childGone(Cell cell, Cell child) {
    Extras extras = cell.extrasIfAny();
    if (extras == null) {
      return;
    }
    if (extras.round != null) {
      extras.round.done(child);
    }
    if (cell.phase == Phase.STOPPING && extras.stopping != null) {
      extras.stopping.childGone();
    } else if (cell.phase == Phase.RESTARTING && extras.restart != null) {
      extras.restart.childGone();
    }
  }

  // While the actor runs

  private static void signal(Cell cell, Node node) {
    Object message = node.message();
    switch (node.tag()) {
      case Signals.TERMINATED, Signals.CHILD_FAILED -> cell.handle(node);
      case Tags.POISON -> new Stopping(cell, true, null, Stopping.Blame.NONE).begin();
      case Tags.GONE -> gone(cell, (Watch.Gone) message);
      case Tags.LOST_CHILD -> cell.handleLostChild((LostChild) message);
      case Tags.OUTCOME -> arrive((Ask<?>) message);
      case Tags.CALLBACK -> cell.callBack((Callback) message);
      case Tags.TASK -> cell.perform((Task) message);
      case Tags.TICK -> tick(cell, (ActorTimers.Timer) message);
      case Tags.CHILD_ESCALATES -> Commands.childEscalates(cell, node);
      default -> throw new AssertionError(node.tag());
    }
  }

  private static void gone(Cell cell, Watch.Gone gone) {
    Watch watch = gone.watch();
    if (cell.watching().fulfil(watch)) {
      Terminated signal = new Terminated(watch.ref(), gone.cause());
      cell.handleSignal(new Node(Signals.TERMINATED, signal));
    }
  }

  private static void arrive(Ask<?> ask) {
    ask.arrive();
    CellLife.clearInterrupt();
  }

  private static void tick(Cell cell, ActorTimers.Timer timer) {
    cell.attempt("a timer's task", timer::tick);
  }

  // While it does not, but may again

  private static void meanwhile(Cell cell, Node node) {
    if (node.tag() == Tags.POISON && isDelayed(cell)) {
      new Stopping(cell, true, null, Stopping.Blame.NONE).begin();
    } else if (node.tag() == Tags.POISON && isForsaken(cell)) {
      forsaken(cell, node);
    } else if (node.tag() == Tags.OUTCOME && isStale(cell, (Ask<?>) node.message())) {
      arrive((Ask<?>) node.message());
    } else if (node.tag() == Tags.CALLBACK && isLate(cell, (Callback) node.message())) {
      cell.callBack((Callback) node.message());
    } else {
      cell.putAside(node);
    }
  }

  private static boolean isDelayed(Cell cell) {
    Extras extras = cell.extrasIfAny();
    return extras != null
        && extras.restart != null
        && cell.phase != Phase.RESTARTING
        && extras.restart.isDelayed();
  }

  /** Whether a cell waits for a parent that stops, and tells it nothing more. */
  private static boolean isForsaken(Cell cell) {
    boolean waits = cell.phase == Phase.SUSPENDED || cell.phase == Phase.HALTED;
    return waits && cell.parent != null && cell.parent.isOver();
  }

  /** One that failed stops; one that halted for others goes on, to handle what waits. */
  private static void forsaken(Cell cell, Node pill) {
    if (cell.phase == Phase.SUSPENDED) {
      new Stopping(cell, true, cell.undecided(), Stopping.Blame.NONE).begin();
    } else {
      cell.putAside(pill);
      cell.order(new Node(Tags.GO, cell)); // what else was put aside comes first
    }
  }

  private static boolean isLate(Cell cell, Callback callback) {
    return callback.future().epoch() != cell.epoch();
  }

  private static boolean isStale(Cell cell, Ask<?> ask) {
    return ask.epoch() != cell.epoch();
  }

  // Afterwards

  private static void afterwards(Cell cell, Node node) {
    if (node.tag() >= 0) {
      discard(cell, node);
    } else if (node.tag() == Tags.OUTCOME) {
      arrive((Ask<?>) node.message());
    } else if (node.tag() == Tags.CALLBACK) {
      cell.callBack((Callback) node.message());
    }
  }

  private static void discard(Cell cell, Node node) {
    cell.left(node);
    AskNode request = node instanceof AskNode asked ? asked : null;
    if (request != null && !request.ask().isOpen()) {
      return;
    }
    cell.deadLetter(node.message(), DeadLetter.Reason.STOPPED);
    if (request != null) {
      String message = node.message().getClass().getSimpleName();
      request.ask().fail(cell.terminated(message + " was not handled", cell.cause()));
    }
  }
}
