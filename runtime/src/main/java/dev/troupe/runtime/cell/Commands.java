package dev.troupe.runtime.cell;

import dev.troupe.runtime.mailbox.Node;
import java.util.Objects;

/**
 * What a cell does with commands, which overtake all else: stops, restarts, and what parents and
 * children decide about each other.
 *
 * <p>Own thread only.
 */
final class Commands {
  private Commands() {}

  static void obey(Cell cell, Node command) {
    switch (command.tag()) {
      case Tags.STOP_NOW -> stopNow(cell, command.message());
      case Tags.CHILD_ESCALATES -> childEscalates(cell, command);
      case Tags.RESUME -> resume(cell, (Escalation) command.message());
      case Tags.RETRY -> retry(cell, (Restart) command.message());
      case Tags.CHILD_FAILS_OTHERS -> together(cell, (Together) command.message());
      case Tags.HALT -> halt(cell, (Together.Halt) command.message());
      case Tags.GO -> goOn(cell);
      case Tags.CHILD_STEP -> childStep(cell, (Cell) command.message());
      case Tags.CHILD_PASSES -> childPasses(cell, (Cell) command.message());
      case Tags.ROUND_DUE -> roundDue(cell, (Round) command.message());
      default -> throw new AssertionError(command.tag());
    }
  }

  private static void stopNow(Cell cell, Object cause) {
    Extras extras = cell.extrasIfAny();
    if (!cell.isOver()) {
      Throwable failure = cause instanceof Throwable thrown ? thrown : cell.undecided();
      boolean never = failure != null && !cell.wasStarted();
      Stopping.Blame blame = never ? Stopping.Blame.PARENT_IS_TOLD : Stopping.Blame.NONE;
      new Stopping(cell, false, failure, blame).begin();
    } else if (extras != null && extras.stopping != null) {
      extras.stopping.hurry();
    }
  }

  static void childEscalates(Cell cell, Node command) {
    Escalation escalation = (Escalation) command.message();
    if (cell.phase == Phase.RUNNING) {
      if (cell.children().contains(escalation.child())) {
        cell.failures().escalated(escalation);
      }
    } else if (cell.isOver()) {
      escalation.child().stopNow();
    } else {
      cell.putAside(command);
    }
  }

  private static void resume(Cell cell, Escalation forgiven) {
    if (cell.phase == Phase.SUSPENDED) {
      cell.failures().resumed(forgiven);
    }
  }

  private static void retry(Cell cell, Restart restart) {
    Extras extras = Objects.requireNonNull(cell.extrasIfAny());
    if (cell.phase == Phase.BACKOFF && extras.restart == restart) {
      restart.again();
    }
  }

  // Siblings that are treated together

  private static void together(Cell cell, Together together) {
    if (cell.isOver()) {
      together.failed().stopNow(); // it knows itself whether it was to stop anyway
    } else {
      cell.beginTogether(together);
    }
  }

  private static void halt(Cell cell, Together.Halt halt) {
    Cell parent = cell.parent;
    if (cell.phase == Phase.NEW && parent != null) {
      parent.order(new Node(Tags.CHILD_PASSES, cell)); // there is nothing to restart
    } else if (!cell.isOver()) {
      new Restart(cell, halt).begin();
    }
  }

  private static void goOn(Cell cell) {
    Extras extras = cell.extrasIfAny();
    if (cell.phase == Phase.HALTED && extras != null && extras.restart != null) {
      extras.restart.again();
    } else if (!cell.isOver() && cell.parent != null) {
      cell.parent.order(new Node(Tags.CHILD_STEP, cell));
    }
  }

  private static void childStep(Cell cell, Cell child) {
    Extras extras = cell.extrasIfAny();
    if (extras != null && extras.round != null) {
      extras.round.done(child);
    }
  }

  private static void childPasses(Cell cell, Cell child) {
    Extras extras = cell.extrasIfAny();
    if (extras != null && extras.round != null) {
      extras.round.passed(child);
    }
  }

  private static void roundDue(Cell cell, Round round) {
    Extras extras = cell.extrasIfAny();
    if (extras != null && extras.round == round) {
      round.look();
    }
  }
}
