package dev.troupe.testkit.model;

import dev.troupe.testkit.model.Figure.Blame;
import dev.troupe.testkit.model.Figure.Letter;
import dev.troupe.testkit.model.Figure.Phase;
import dev.troupe.testkit.model.Figure.Signal;
import dev.troupe.testkit.model.Sighting.Verb;
import java.util.List;

/** How actors end in the model (S3, S11, S12, S16). */
final class Ends {
  private static final String STOPPED = "stopped ";

  private final Expected expected;
  private final Sightings sightings;

  Ends(Expected expected, Sightings sightings) {
    this.expected = expected;
    this.sightings = sightings;
  }

  /** It stops after what it handles. */
  void order(Figure figure) {
    if (figure.phase != Phase.GONE) {
      figure.orderedAt = figure.ordered ? figure.orderedAt : sightings.now();
      figure.ordered = true;
      figure.drains = false;
    }
  }

  /** A failure stops it in this very turn, if no children hold it up. */
  void begin(Figure figure, Fault fault, Blame blame) {
    willEnd(figure, fault, blame);
    if (figure.children.isEmpty()) {
      if (figure.instance) {
        sightings.expect(figure, Verb.POST_STOP);
      }
      end(figure);
    }
  }

  /** From now on it handles nothing, and its children stop. */
  void willEnd(Figure figure, Fault fault, Blame blame) {
    figure.phase = Phase.STOPPING;
    figure.fault = fault;
    figure.blame = blame;
    List.copyOf(figure.watched).forEach(other -> forget(figure, other));
    figure.signals.clear();
    figure.mayHear.clear();
    figure.escalations.forEach(child -> child.mayStop = true);
    figure.escalations.clear();
  }

  /** A watch ends. */
  void forget(Figure figure, Figure other) {
    mayHaveMissed(figure, other);
    figure.watched.remove(other);
    other.watchers.remove(figure);
    Signal signal = new Signal(other, false);
    figure.mayHear.remove(signal);
    figure.signals.remove(signal);
  }

  /** Whether the signal of a watch came before now, and nobody handled it, cannot be known. */
  void mayHaveMissed(Figure figure, Figure other) {
    boolean came = figure.signals.contains(new Signal(other, false)) || Manner.mayVanish(other);
    if (came && !figure.part.kind().hearsOfEnds()) {
      expected.perhapsUnhandled(figure, other);
    }
  }

  /** A restart will stop the children, which gives no signal; those of earlier ends may come. */
  private void forgetChildren(Figure figure) {
    for (Figure child : figure.children) {
      boolean mayCome = figure.watched.contains(child) && Manner.mayVanish(child);
      forgetButPerhaps(figure, child, mayCome);
    }
  }

  /** It was told unseen to restart, which was before or after the ends of children. */
  void haltedUnseen(Figure figure) {
    forgetChildren(figure);
    for (Signal signal : List.copyOf(figure.signals)) {
      if (!signal.lost() && signal.about().parent == figure) {
        forgetButPerhaps(figure, signal.about(), true);
      }
    }
  }

  private void forgetButPerhaps(Figure figure, Figure child, boolean mayCome) {
    forget(figure, child);
    if (mayCome) {
      figure.mayHear.add(new Signal(child, false));
    }
  }

  /** Its instance ends, and another one is to be made. */
  void endInstance(Figure figure, Fault fault) {
    if (figure.instance) {
      sightings.expect(figure, Verb.PRE_RESTART, fault.number());
    }
    figure.instance = false;
    figure.asked.clear();
    figure.heldUp = null;
    figure.fault = fault;
    figure.phase = Phase.RESTARTING;
    figure.round = null;
    figure.interrupted = figure.rounds.isEmpty() ? null : figure.rounds.get(0);
    figure.rounds.clear();
    figure.escalations.forEach(child -> child.pressing = false);
    forgetChildren(figure);
  }

  /** Its last hook runs. */
  void seen(Figure figure) {
    Mismatch.unless(Manner.of(figure) != Manner.NOT, "nothing stops %s", figure);
    Mismatch.unless(figure.instance, "%s has no instance to stop", figure);
    conclude(figure);
    allVanish(figure.children);
    Mismatch.unless(figure.children.isEmpty(), "%s stops before its children", figure);
    end(figure);
  }

  /** It stops, so whoever must have told it so is stopping. */
  private void conclude(Figure figure) {
    if (figure.phase == Phase.STOPPING) {
      return;
    }
    Manner manner = Manner.of(figure);
    if (Manner.ofItself(figure) == Manner.NOT && !Manner.isRestarting(figure.parent)) {
      allVanish(Manner.youngerThan(figure));
      conclude(figure.parent);
    }
    figure.drains = manner == Manner.GRACEFULLY;
    boolean failed = endsByFailure(figure);
    boolean isNews = failed && !figure.started;
    willEnd(figure, failed ? figure.fault : null, isNews ? Blame.PARENT_IS_TOLD : Blame.NONE);
  }

  // Ends without a hook

  /** Whether it may have ended unseen; if so, it has. */
  boolean vanishes(Figure figure) {
    if (figure.phase == Phase.GONE || !Manner.mayVanish(figure)) {
      return false;
    }
    allVanish(figure.children);
    conclude(figure);
    end(figure);
    return true;
  }

  /** Has those end, the youngest first, that may have ended unseen. */
  void allVanish(List<Figure> figures) {
    List<Figure> all = List.copyOf(figures);
    for (int i = all.size() - 1; i >= 0; i--) {
      boolean unused = vanishes(all.get(i));
    }
  }

  /** All is quiet: whoever may have ended has. */
  void sweep(Figure figure) {
    List.copyOf(figure.children).forEach(this::sweep);
    allVanish(figure.children);
  }

  boolean isIdle(Figure figure) {
    return Manner.of(figure) == Manner.NOT;
  }

  private void end(Figure figure) {
    figure.phase = Phase.GONE;
    figure.parent.children.remove(figure);
    figure.parent.escalations.remove(figure);
    figure.mailbox.forEach(letter -> discard(figure, letter));
    figure.stash.forEach(letter -> discard(figure, letter));
    expected.event(figure, STOPPED + (figure.fault == null ? "" : figure.fault));
    tellParent(figure);
    for (Figure watcher : figure.watchers) {
      watcher.signals.add(new Signal(figure, false));
    }
    figure.watchers.clear();
  }

  private static void tellParent(Figure figure) {
    Figure parent = figure.parent;
    boolean matters =
        parent.part != null
            && (figure.blame == Blame.PARENT_FAILS || parent.part.kind().hearsOfFailures());
    if (figure.blame != Blame.NONE && matters && !parent.isOver()) {
      parent.signals.add(new Signal(figure, true));
    }
  }

  /** What becomes of what waits at an actor that may be stopping. */
  String outcome(Figure figure) {
    if (isIdle(figure)) {
      return Expected.NONE_YET;
    }
    boolean failed = figure.phase == Phase.STOPPING || endsByFailure(figure);
    return "terminated " + (failed ? figure.causeNumber() : 0);
  }

  /**
   * Whether it ends by a failure that nobody has decided about. If siblings may have taken it along
   * to restart it, either may be so: the event says which, and all else has to agree.
   */
  private boolean endsByFailure(Figure figure) {
    boolean undecided = figure.phase == Phase.SUSPENDED && !figure.willRestart;
    boolean unseen = !figure.instance && Manner.mayBeHalted(figure);
    return undecided && !(unseen && expected.isNext(figure, STOPPED));
  }

  /** A message that nobody handles is a dead letter, and an ask fails. */
  void discard(Figure figure, Letter letter) {
    if (!letter.isPill()) {
      expected.deadLetter(letter.order());
      expected.outcome(letter.order(), "terminated " + figure.causeNumber());
    }
  }
}
