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
  private final Sightings sightings;

  /** Why an actor may stop now. */
  private enum Manner {
    NOT,
    GRACEFULLY,
    AT_ONCE
  }

  Ends(Expected expected, Sightings sightings) {
    this.expected = expected;
    this.sightings = sightings;
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
    figure.escalations.forEach(child -> child.mayStop = true);
    figure.escalations.clear();
  }

  /** A watch ends; whether its signal came before, and nobody handled it, cannot be known. */
  void forget(Figure figure, Figure other) {
    figure.watched.remove(other);
    other.watchers.remove(figure);
    boolean came = figure.signals.remove(new Signal(other, false)) || mayVanish(other);
    if (came && !figure.part.kind().hearsOfEnds()) {
      expected.perhapsUnhandled(figure, other);
    }
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
    if (ofItself(figure) == Manner.NOT && !isRestarting(figure.parent)) {
      allVanish(youngerThan(figure));
      conclude(figure.parent);
    }
    figure.drains = manner == Manner.GRACEFULLY;
    boolean failed = isUndecided(figure);
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
    if (figure.ordered || figure.mayStop || isTakenAlong(figure)) {
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

  /** Whether its siblings stop, and it is its turn. */
  private static boolean isTakenAlong(Figure figure) {
    return figure.parent.rounds.stream()
        .filter(round -> !round.isRestart() && round.members.contains(figure))
        .anyMatch(round -> round.youngerThan(figure).stream().allMatch(Ends::mayBeGone));
  }

  /** Whether its children have to go before it is made again. */
  private static boolean isRestarting(Figure figure) {
    boolean unseen = figure.phase == Phase.SUSPENDED && !figure.instance;
    return figure.phase == Phase.RESTARTING
        || (unseen
            && figure.parent.rounds.stream()
                .anyMatch(round -> round.mayHalt(figure, Ends::mayVanish)));
  }

  private static boolean mayBeGone(Figure figure) {
    return figure.phase == Phase.GONE || mayVanish(figure);
  }

  /** Whether it waits before a restart, so that pills take effect at once. */
  private static boolean isDelayed(Figure figure) {
    return figure.phase == Phase.RESTARTING
        && (figure.triesAgain || figure.delay.most() > 0)
        && figure.children.stream().allMatch(Ends::mayVanish);
  }

  private static Manner byParent(Figure figure) {
    Figure parent = figure.parent;
    boolean waits = figure.phase == Phase.SUSPENDED && parent.phase != Phase.RESTARTING;
    if (waits && manner(parent) != Manner.NOT) {
      return Manner.AT_ONCE; // nobody is there to decide
    }
    if (!youngerThan(figure).stream().allMatch(Ends::mayVanish)) {
      return Manner.NOT;
    }
    if (isRestarting(parent)) {
      return Manner.AT_ONCE;
    }
    Manner manner = manner(parent);
    boolean takesPills = isDelayed(figure) || (figure.phase == Phase.RUNNING && figure.isDrained());
    return manner == Manner.GRACEFULLY && !takesPills ? Manner.NOT : manner;
  }

  // Ends without a hook

  static boolean mayVanish(Figure figure) {
    return figure.phase != Phase.GONE
        && !figure.instance
        && manner(figure) != Manner.NOT
        && figure.children.stream().allMatch(Ends::mayVanish);
  }

  /** Whether it may have ended unseen; if so, it has. */
  boolean vanishes(Figure figure) {
    if (figure.phase == Phase.GONE || !mayVanish(figure)) {
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

  /** What becomes of what waits at an actor that may be stopping. */
  String outcome(Figure figure) {
    if (isIdle(figure)) {
      return Expected.NONE_YET;
    }
    boolean failed = figure.phase == Phase.STOPPING || isUndecided(figure);
    return "terminated " + (failed ? figure.causeNumber() : 0);
  }

  private static boolean isUndecided(Figure figure) {
    return figure.phase == Phase.SUSPENDED && !figure.willRestart;
  }

  /** A message that nobody handles is a dead letter, and an ask fails. */
  void discard(Figure figure, Letter letter) {
    if (!letter.isPill()) {
      expected.deadLetter(letter.order());
      expected.outcome(letter.order(), "terminated " + figure.causeNumber());
    }
  }
}
