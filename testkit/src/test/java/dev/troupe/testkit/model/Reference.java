package dev.troupe.testkit.model;

import dev.troupe.testkit.model.Figure.Blame;
import dev.troupe.testkit.model.Figure.Letter;
import dev.troupe.testkit.model.Figure.Phase;
import dev.troupe.testkit.model.Figure.Signal;
import dev.troupe.testkit.model.Order.Deed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The contract as a program: follows what is seen, says of each sighting whether it is allowed, and
 * once all is quiet whether anything is missing.
 *
 * <p>What an actor does within one turn must be seen in one piece. Who acts next is free. So is,
 * within its promises, when an actor learns that its parent stops: what cannot be seen is concluded
 * from what comes of it.
 */
final class Reference {
  private final Figure top = new Figure(null, null);
  private final Sightings sightings = new Sightings();
  private final Expected expected;
  private final Ends ends;
  private final Deeds deeds;
  private final Lives lives;

  /**
   * Begins a play.
   *
   * @param events what is published of each actor; grows meanwhile
   */
  Reference(Map<String, List<String>> events) {
    expected = new Expected(events);
    ends = new Ends(expected, sightings);
    deeds = new Deeds(sightings, ends);
    lives = new Lives(sightings, expected, ends, deeds::perform);
    top.phase = Phase.RUNNING;
  }

  Expected expected() {
    return expected;
  }

  Figure top() {
    return top;
  }

  Collection<Figure> figures() {
    return deeds.figures();
  }

  Optional<Figure> find(int number) {
    return deeds.find(number);
  }

  /** Somebody outside does something, in which the given sightings were made. */
  void outside(Deed deed, List<Sighting> seen) {
    sightings.add(seen);
    deeds.perform(top, deed);
    see(List.of());
  }

  /** Follows what was seen. */
  void see(List<Sighting> seen) {
    sightings.add(seen);
    while (!sightings.isEmpty()) {
      Sighting one = sightings.next();
      Figure figure =
          find(one.who()).orElseThrow(() -> new Mismatch("nobody was to do this: %s", one));
      switch (one.verb()) {
        case MADE -> lives.made(figure, one);
        case TAKES -> takes(figure, one);
        case TERMINATED -> hears(figure, one, false);
        case CHILD_FAILED -> hears(figure, one, true);
        case ANSWERED -> answered(figure, one);
        case FAILS -> lives.failsByChild(figure, one);
        case PRE_RESTART -> lives.halts(figure, one);
        case POST_STOP -> ends.seen(figure);
        default -> throw new Mismatch("nothing leads to this: %s", one);
      }
    }
  }

  // Messages and signals

  private void mayAct(Figure figure, Object what) {
    Mismatch.unless(figure.phase == Phase.RUNNING, "%s is %s: %s", figure, figure.phase, what);
    Mismatch.unless(!figure.ordered, "%s was told to stop at once: %s", figure, what);
    Mismatch.unless(
        List.copyOf(figure.escalations).stream()
            .noneMatch(child -> child.pressing && !ends.vanishes(child)),
        "%s fails by a child first: %s",
        figure,
        what);
  }

  private void takes(Figure figure, Sighting seen) {
    mayAct(figure, seen);
    Mismatch.unless(
        !figure.mailbox.isEmpty() && !figure.hasPillFirst(), "%s has no message", figure);
    Letter letter = figure.mailbox.remove(0);
    Order order = letter.order();
    Mismatch.unless(
        seen.details().equals(List.of(order.number(), figure.taken)),
        "%s takes %s as number %d, but saw %s",
        figure,
        order,
        figure.taken,
        seen);
    figure.taken++;
    for (Deed deed : order.deeds()) {
      if (deed instanceof Deed.Fail fail) {
        expected.outcome(order, fail.fault().toString());
        lives.fails(figure, fail.fault());
        return;
      }
      if (deed instanceof Deed.Stash && figure.stashed.add(order.number())) {
        figure.stash.add(letter);
        figure.handled++;
        return;
      }
      deeds.perform(figure, deed);
    }
    figure.handled++;
    expected.outcome(order, "reply " + order.number());
  }

  private void hears(Figure figure, Sighting seen, boolean lost) {
    mayAct(figure, seen);
    Figure about = find((Integer) seen.details().get(0)).orElseThrow();
    boolean known = about.phase == Phase.GONE || ends.vanishes(about);
    Signal signal = new Signal(about, lost);
    Mismatch.unless(
        known && (figure.signals.remove(signal) || figure.mayHear.remove(signal)),
        "%s: no such signal",
        seen);
    Mismatch.unless(
        seen.details().get(1).equals(about.causeNumber()), "%s: it ended otherwise", seen);
    Mismatch.unless(
        lost || !figure.signals.contains(new Signal(about, true)), "%s: ChildFailed first", seen);
    Mismatch.unless(
        figure.mailbox.stream().noneMatch(one -> one.sender() == about.part.number()),
        "%s overtakes what it sent",
        seen);
    if (!lost) {
      figure.watched.remove(about);
    }
    figure.handled++;
  }

  private void answered(Figure figure, Sighting seen) {
    mayAct(figure, seen);
    Integer order = (Integer) seen.details().get(0);
    Figure whom = figure.asked.remove(order);
    Mismatch.unless(whom != null, "%s: not asked, or not by this instance", seen);
    String outcome = expected.outcome(order);
    if (outcome.equals(Expected.NONE_YET)) {
      outcome = ends.outcome(whom);
    }
    Mismatch.unless(seen.details().get(1).equals(outcome), "%s, not %s", seen, outcome);
  }

  // When all is quiet

  /**
   * Nobody may have anything left to do at the present time.
   *
   * @param isHalted who was really halted, of those who need not have been
   */
  void quiet(long time, Predicate<Figure> isHalted) {
    sightings.moveTo(time);
    ends.sweep(top);
    for (Figure figure : deeds.figures()) {
      Siblings.haltUnseen(figure, time, isHalted);
    }
    ends.sweep(top);
    for (Figure figure : deeds.figures()) {
      if (figure.phase != Phase.GONE) {
        Mismatch.unless(ends.isIdle(figure), "%s should have stopped", figure);
        idle(figure, time);
      }
    }
  }

  private void idle(Figure figure, long now) {
    switch (figure.phase) {
      case NEW -> throw new Mismatch("%s was never made", figure);
      case RUNNING -> idleWhileRunning(figure);
      case RESTARTING ->
          Mismatch.unless(
              figure.children.isEmpty() && now - figure.failedAt < figure.delay.most(),
              "%s should have been restarted",
              figure);
      case SUSPENDED ->
          Mismatch.unless(isUndecided(figure), "%s still waits for its parent", figure);
      default -> throw new Mismatch("%s is still %s", figure, figure.phase);
    }
  }

  /** Whether its parent waits itself, or is under way with other children first. */
  private static boolean isUndecided(Figure figure) {
    Figure parent = figure.parent;
    return (parent.phase == Phase.SUSPENDED && parent.escalations.contains(figure))
        || parent.rounds.stream().skip(1).anyMatch(round -> round.failed == figure);
  }

  private void idleWhileRunning(Figure figure) {
    Mismatch.unless(figure.mailbox.isEmpty(), "%s has not handled %s", figure, figure.mailbox);
    Mismatch.unless(figure.escalations.isEmpty(), "%s has not failed by its child", figure);
    for (Integer order : figure.asked.keySet()) {
      String outcome = expected.outcome(order);
      Mismatch.unless(
          outcome.equals(Expected.NONE_YET), "%s has not heard of %d: %s", figure, order, outcome);
    }
    figure.rounds.forEach(Round::checkComplete);
    Siblings.dropRounds(figure);
    for (Signal signal : List.copyOf(figure.signals)) {
      boolean heard =
          signal.lost()
              ? figure.part.kind().hearsOfFailures() || signal.about().blame == Blame.PARENT_FAILS
              : figure.part.kind().hearsOfEnds();
      Mismatch.unless(!heard, "%s has not heard %s", figure, signal);
      if (!signal.lost()) {
        expected.unhandled(figure, signal.about());
        figure.watched.remove(signal.about());
      }
      figure.signals.remove(signal);
    }
  }
}
