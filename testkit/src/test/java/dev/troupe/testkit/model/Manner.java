package dev.troupe.testkit.model;

import dev.troupe.testkit.model.Figure.Letter;
import dev.troupe.testkit.model.Figure.Phase;
import java.util.List;

/** Why an actor may stop now, in the model: what it was told, and what befalls its parent. */
enum Manner {
  NOT,
  GRACEFULLY,
  AT_ONCE;

  static Manner of(Figure figure) {
    if (figure.part == null) {
      return NOT;
    }
    Manner own = ofItself(figure);
    Manner other = own == AT_ONCE ? own : byParent(figure);
    return own.compareTo(other) > 0 ? own : other;
  }

  /** Without regard to its parent. */
  static Manner ofItself(Figure figure) {
    if (figure.ordered || figure.mayStop || isTakenAlong(figure)) {
      return AT_ONCE;
    }
    if (figure.phase == Phase.STOPPING) {
      return figure.drains ? GRACEFULLY : AT_ONCE;
    }
    boolean pill =
        isDelayed(figure)
            ? figure.mailbox.stream().anyMatch(Letter::isPill)
            : figure.phase == Phase.RUNNING && figure.hasPillFirst();
    return pill ? GRACEFULLY : NOT;
  }

  /** Whether its siblings stop, and it is its turn. */
  private static boolean isTakenAlong(Figure figure) {
    return figure.parent.rounds.stream()
        .filter(round -> !round.isRestart() && round.members.contains(figure))
        .anyMatch(round -> round.youngerThan(figure).stream().allMatch(Manner::mayBeGone));
  }

  /** Whether its children have to go before it is made again. */
  static boolean isRestarting(Figure figure) {
    boolean unseen = figure.phase == Phase.SUSPENDED && !figure.instance;
    return figure.phase == Phase.RESTARTING
        || (unseen && figure.parent.rounds.stream().anyMatch(round -> halts(round, figure)));
  }

  /** Whether a round may have taken it along that is to restart it, or was until its parent was. */
  static boolean mayBeHalted(Figure figure) {
    Round last = figure.parent.interrupted;
    return figure.parent.rounds.stream().anyMatch(round -> halts(round, figure))
        || (last != null && halts(last, figure));
  }

  private static boolean halts(Round round, Figure figure) {
    return round.mayHalt(figure, Manner::mayVanish);
  }

  private static boolean mayBeGone(Figure figure) {
    return figure.phase == Phase.GONE || mayVanish(figure);
  }

  /** Whether it waits before a restart, so that pills take effect at once. */
  private static boolean isDelayed(Figure figure) {
    return figure.phase == Phase.RESTARTING
        && (figure.triesAgain || figure.delay.most() > 0)
        && figure.children.stream().allMatch(Manner::mayVanish);
  }

  private static Manner byParent(Figure figure) {
    Figure parent = figure.parent;
    boolean waits = figure.phase == Phase.SUSPENDED && parent.phase != Phase.RESTARTING;
    if (waits && of(parent) != NOT) {
      return AT_ONCE; // nobody is there to decide
    }
    if (!youngerThan(figure).stream().allMatch(Manner::mayVanish)) {
      return NOT;
    }
    if (isRestarting(parent)) {
      return AT_ONCE;
    }
    Manner manner = of(parent);
    boolean takesPills = isDelayed(figure) || (figure.phase == Phase.RUNNING && figure.isDrained());
    return manner == GRACEFULLY && !takesPills ? NOT : manner;
  }

  /** Whether it may have ended unseen, as it has no instance whose hook would show. */
  static boolean mayVanish(Figure figure) {
    return figure.phase != Phase.GONE
        && !figure.instance
        && of(figure) != NOT
        && figure.children.stream().allMatch(Manner::mayVanish);
  }

  /** Its living siblings that were started later. */
  static List<Figure> youngerThan(Figure figure) {
    List<Figure> all = figure.parent.children;
    return List.copyOf(all.subList(all.indexOf(figure) + 1, all.size()));
  }
}
