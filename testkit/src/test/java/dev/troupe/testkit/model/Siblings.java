package dev.troupe.testkit.model;

import dev.troupe.Directive;
import dev.troupe.Scope;
import dev.troupe.testkit.model.Figure.Phase;
import dev.troupe.testkit.model.Judgement.Delay;
import dev.troupe.testkit.model.Judgement.Ruling;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How siblings are gathered for a round in the model, and how they pass through it (S20, R22). */
final class Siblings {
  private final Ends ends;

  Siblings(Ends ends) {
    this.ends = ends;
  }

  /** One that failed waits for the others. */
  void gather(Figure failed, Ruling ruling, Delay delay, long now) {
    failed.willRestart = ruling.directive() == Directive.RESTART;
    failed.heldUp = null;
    List<Figure> all = failed.parent.children;
    int first = ruling.scope() == Scope.REST_FOR_ONE ? all.indexOf(failed) : 0;
    List<Figure> members = all.subList(first, all.size());
    if (failed.parent.phase == Phase.STOPPING) {
      failed.mayStop = true;
    } else {
      failed.parent.rounds.add(new Round(failed, ruling.directive(), members, delay, now));
    }
  }

  /** The round that ends an actor's instance without a failure of its own. */
  Round takingAlong(Figure figure, Sighting seen) {
    Figure parent = figure.parent;
    Round round =
        Stream.concat(parent.rounds.stream(), Stream.ofNullable(parent.interrupted))
            .filter(one -> seen.details().equals(List.of(one.cause.number())))
            .filter(one -> one.mayHalt(figure, Manner::mayVanish))
            .findFirst()
            .orElseThrow(() -> new Mismatch("nothing leads to this: %s", seen));
    if (round.halted.isEmpty()) {
      round.since = seen.at();
    }
    parent.interrupted = null; // it was the turn of no other
    return round;
  }

  /** An actor is made again in its round. */
  void goOn(Figure figure, long now) {
    Figure parent = figure.parent;
    Round round =
        Stream.concat(parent.rounds.stream(), Stream.ofNullable(parent.interrupted))
            .filter(one -> one.isRestart() && one.members.contains(figure))
            .filter(
                one -> figure.round == null ? !one.halted.contains(figure) : one == figure.round)
            .filter(one -> mayGoOn(one, figure, now))
            .findFirst()
            .orElseThrow(() -> new Mismatch("%s is not to be made now", figure));
    parent.interrupted = null; // it was the turn of no other
    round.halted.add(figure);
    round.again.add(figure);
    figure.fault = round.cause;
    figure.round = null;
    parent.escalations.remove(figure);
    if (round.isDone()) {
      parent.rounds.remove(round);
    }
    parent.rounds.stream()
        .filter(other -> other.halted.isEmpty())
        .forEach(other -> other.since = now);
  }

  /**
   * All is quiet: those who had no instance to end wait with the others, and if there are none, it
   * is the turn of the next round.
   *
   * @param isHalted who was really halted, of those who need not have been
   */
  static void haltUnseen(Figure parent, long now, Predicate<Figure> isHalted) {
    parent.rounds.stream().limit(1).forEach(round -> round.haltUnseen(isHalted));
    while (parent.rounds.size() > 1 && !parent.rounds.get(0).isWaiting()) {
      parent.rounds.remove(0).checkComplete();
      parent.rounds.get(0).since = now;
      parent.rounds.get(0).haltUnseen(isHalted);
    }
  }

  /** All is quiet: a round that nobody waits in is over, unless it waits for the one before it. */
  static void dropRounds(Figure parent) {
    List<Round> later =
        List.copyOf(parent.rounds.subList(Math.min(1, parent.rounds.size()), parent.rounds.size()));
    parent.rounds.removeIf(
        round ->
            !round.isWaiting()
                && !(later.contains(round) && round.failed.phase == Phase.SUSPENDED));
  }

  private boolean mayGoOn(Round round, Figure figure, long now) {
    return !ends.isIdle(figure.parent)
        || (round.mayGoOn(figure, Manner::mayVanish) && round.delay.includes(now - round.since));
  }
}
