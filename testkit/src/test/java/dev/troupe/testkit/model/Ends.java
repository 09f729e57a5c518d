package dev.troupe.testkit.model;

import dev.troupe.testkit.model.Figure.Blame;
import dev.troupe.testkit.model.Figure.Letter;
import dev.troupe.testkit.model.Figure.Phase;
import dev.troupe.testkit.model.Figure.Signal;
import dev.troupe.testkit.model.Sighting.Verb;
import java.util.List;

/** How actors end in the model (S3, S11, S12, S16). */
final class Ends {
  private final Expected expected;
  private final Expectation expectation;

  /** Has something be seen next. */
  @FunctionalInterface
  interface Expectation {
    void next(Figure figure, Verb verb, Object... details);
  }

  /** Why an actor may stop now. */
  private enum Manner {
    NOT,
    GRACEFULLY,
    AT_ONCE
  }

  Ends(Expected expected, Expectation expectation) {
    this.expected = expected;
    this.expectation = expectation;
  }

  /** It stops after what it handles. */
  void order(Figure figure) {
    if (figure.phase != Phase.GONE) {
      figure.ordered = true;
      figure.drains = false;
    }
  }

  /** A failure stops it in this very turn, if no children hold it up. */
  void begin(Figure figure, Fault fault, Blame blame) {
    willEnd(figure, fault, blame);
    if (figure.children.isEmpty()) {
      if (figure.instance) {
        expectation.next(figure, Verb.POST_STOP);
      }
      end(figure);
    }
  }

  /** From now on it handles nothing, and its children stop. */
  void willEnd(Figure figure, Fault fault, Blame blame) {
    figure.phase = Phase.STOPPING;
    figure.fault = fault;
    figure.blame = blame;
    figure.signals.stream()
        .filter(signal -> !signal.lost() && !figure.part.kind().hearsOfEnds())
        .forEach(signal -> expected.perhapsUnhandled(figure, signal.about()));
    figure.signals.clear();
    figure.watched.forEach(other -> other.watchers.remove(figure));
    figure.watched.clear();
    figure.escalations.forEach(child -> child.mayStop = true);
    figure.escalations.clear();
  }

  /** Its last hook runs. */
  void seen(Figure figure) {
    Mismatch.unless(manner(figure) != Manner.NOT, "nothing stops %s", figure);
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
    Manner manner = manner(figure);
    if (ofItself(figure) == Manner.NOT && figure.parent.phase != Phase.RESTARTING) {
      allVanish(youngerThan(figure));
      conclude(figure.parent);
    }
    figure.drains = manner == Manner.GRACEFULLY;
    boolean failed = figure.phase == Phase.SUSPENDED;
    boolean isNews = failed && !figure.started;
    willEnd(figure, failed ? figure.fault : null, isNews ? Blame.PARENT_IS_TOLD : Blame.NONE);
  }

  private static List<Figure> youngerThan(Figure figure) {
    List<Figure> all = figure.parent.children;
    return List.copyOf(all.subList(all.indexOf(figure) + 1, all.size()));
  }

  private static Manner manner(Figure figure) {
    if (figure.part == null) {
      return Manner.NOT;
    }
    Manner own = ofItself(figure);
    Manner other = own == Manner.AT_ONCE ? own : byParent(figure);
    return own.compareTo(other) > 0 ? own : other;
  }

  private static Manner ofItself(Figure figure) {
    if (figure.ordered || figure.mayStop) {
      return Manner.AT_ONCE;
    }
    if (figure.phase == Phase.STOPPING) {
      return figure.drains ? Manner.GRACEFULLY : Manner.AT_ONCE;
    }
    boolean pill =
        isDelayed(figure)
            ? figure.mailbox.stream().anyMatch(Letter::isPill)
            : figure.phase == Phase.RUNNING && figure.hasPillFirst();
    return pill ? Manner.GRACEFULLY : Manner.NOT;
  }

  /** Whether it waits before a restart, so that pills take effect at once. */
  private static boolean isDelayed(Figure figure) {
    return figure.phase == Phase.RESTARTING
        && (figure.triesAgain || figure.delay.most() > 0)
        && figure.children.stream().allMatch(Ends::mayVanish);
  }

  private static Manner byParent(Figure figure) {
    Figure parent = figure.parent;
    if (figure.phase == Phase.SUSPENDED && manner(parent) != Manner.NOT) {
      return Manner.AT_ONCE; // nobody is there to decide
    }
    if (!youngerThan(figure).stream().allMatch(Ends::mayVanish)) {
      return Manner.NOT;
    }
    if (parent.phase == Phase.RESTARTING) {
      return Manner.AT_ONCE;
    }
    Manner manner = manner(parent);
    boolean takesPills = isDelayed(figure) || (figure.phase == Phase.RUNNING && figure.isDrained());
    return manner == Manner.GRACEFULLY && !takesPills ? Manner.NOT : manner;
  }

  // Ends without a hook

  private static boolean mayVanish(Figure figure) {
    return !figure.instance
        && manner(figure) != Manner.NOT
        && figure.children.stream().allMatch(Ends::mayVanish);
  }

  /** Whether it may have ended unseen; if so, it has. */
  boolean vanishes(Figure figure) {
    if (figure.phase == Phase.GONE || !mayVanish(figure)) {
      return false;
    }
    conclude(figure);
    allVanish(figure.children);
    end(figure);
    return true;
  }

  /** Has those end, the youngest first, that may have ended unseen. */
  void allVanish(List<Figure> figures) {
    List<Figure> all = List.copyOf(figures);
    for (int i = all.size() - 1; i >= 0; i--) {
      allVanish(all.get(i).children);
      boolean unused = vanishes(all.get(i));
    }
  }

  boolean isIdle(Figure figure) {
    return manner(figure) == Manner.NOT;
  }

  private void end(Figure figure) {
    figure.phase = Phase.GONE;
    figure.parent.children.remove(figure);
    figure.parent.escalations.remove(figure);
    figure.mailbox.forEach(letter -> discard(figure, letter));
    figure.stash.forEach(letter -> discard(figure, letter));
    expected.event(figure, "stopped " + (figure.fault == null ? "" : figure.fault));
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

  /** A message that nobody handles is a dead letter, and an ask fails. */
  void discard(Figure figure, Letter letter) {
    if (!letter.isPill()) {
      expected.deadLetter(letter.order());
      expected.outcome(letter.order(), "terminated " + figure.causeNumber());
    }
  }
}
