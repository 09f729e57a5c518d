package dev.troupe.testkit.model;

import dev.troupe.Directive;
import dev.troupe.Scope;
import dev.troupe.testkit.model.Figure.Blame;
import dev.troupe.testkit.model.Figure.Phase;
import dev.troupe.testkit.model.Judgement.Delay;
import dev.troupe.testkit.model.Judgement.Ruling;
import dev.troupe.testkit.model.Sighting.Verb;
import java.util.List;
import java.util.function.BiConsumer;

/** How actors start, fail and restart in the model (S9, S14 to S20). */
final class Lives {
  private final Sightings sightings;
  private final Expected expected;
  private final Ends ends;
  private final Siblings siblings;
  private final BiConsumer<Figure, Order.Deed> deeds;

  /**
   * Makes a model of lives.
   *
   * @param deeds performs what an actor does in its first hook
   */
  Lives(Sightings sightings, Expected expected, Ends ends, BiConsumer<Figure, Order.Deed> deeds) {
    this.sightings = sightings;
    this.expected = expected;
    this.ends = ends;
    this.siblings = new Siblings(ends);
    this.deeds = deeds;
  }

  private long now() {
    return sightings.now();
  }

  // Starts

  /** A constructor runs. */
  void made(Figure figure, Sighting seen) {
    Mismatch.unless(
        !figure.ordered || figure.isMadeStill(now()), "%s was told to stop at once", figure);
    if (figure.phase == Phase.SUSPENDED && !figure.instance) {
      ends.haltedUnseen(figure);
    }
    if (figure.phase != Phase.NEW) {
      ends.allVanish(figure.children);
      Mismatch.unless(figure.children.isEmpty(), "%s restarts before its children end", figure);
      if (!isDue(figure)) {
        siblings.goOn(figure, now());
      }
    }
    sightings.putBack(seen);
    make(figure);
  }

  /** Whether its own delay is over; if a round has taken it along, that one's cause shows. */
  private boolean isDue(Figure figure) {
    long waited = now() - figure.failedAt;
    return figure.phase == Phase.RESTARTING
        && figure.round == null
        && figure.delay.includes(waited)
        && (!figure.started || sightings.mayRestartFor(figure, figure.fault));
  }

  private void make(Figure figure) {
    sightings.expect(figure, Verb.MADE, ++figure.made);
    figure.taken = 0;
    figure.instance = true;
    figure.interrupted = null;
    figure.signals.removeIf(one -> one.lost() && !figure.part.kind().hearsOfFailures());
    figure.escalations.clear();
    Part.Take take = figure.part.take(figure.made);
    if (take.early().isPresent()) {
      startFails(figure, take.early().get());
      return;
    }
    if (figure.started) {
      sightings.expect(figure, Verb.POST_RESTART, figure.fault.number());
    } else {
      sightings.expect(figure, Verb.PRE_START);
    }
    take.deeds().forEach(deed -> deeds.accept(figure, deed));
    if (take.late().isPresent()) {
      startFails(figure, take.late().get());
    } else {
      runs(figure);
    }
  }

  private void runs(Figure figure) {
    figure.phase = Phase.RUNNING;
    if (figure.made > 1) {
      figure.judgement.runs(now());
    }
    if (figure.started) {
      figure.restarts++;
      expected.event(figure, "restarted " + figure.judgement.attempts());
    } else {
      figure.started = true;
      expected.event(figure, "started");
    }
    figure.fault = null;
  }

  private void startFails(Figure figure, Fault fault) {
    figure.instance = false;
    figure.asked.clear();
    fails(figure, fault);
  }

  // Failures

  /** A child's failure that this one is to share, or its loss that this one does not handle. */
  void failsByChild(Figure figure, Sighting seen) {
    Mismatch.unless(figure.phase == Phase.RUNNING, "%s is %s", figure, figure.phase);
    sightings.putBack(seen);
    Object number = seen.details().get(2);
    for (Figure child : figure.escalations) {
      if (number.equals(child.causeNumber())) {
        figure.escalations.remove(child);
        figure.heldUp = child;
        fails(figure, child.fault);
        return;
      }
    }
    Mismatch.unless(!figure.ordered, "%s was told to stop at once: %s", figure, seen);
    for (Figure child : List.copyOf(figure.children)) {
      boolean unused = number.equals(child.causeNumber()) && ends.vanishes(child);
    }
    Figure.Signal loss =
        figure.signals.stream()
            .filter(one -> one.lost() && !figure.part.kind().hearsOfFailures())
            .filter(one -> number.equals(one.about().causeNumber()))
            .findFirst()
            .orElseThrow(() -> new Mismatch("nothing leads to this: %s", seen));
    figure.signals.remove(loss);
    fails(figure, loss.about().fault);
  }

  /** The rules decide, and the directive is carried out. */
  void fails(Figure figure, Fault fault) {
    figure.failed++;
    Ruling ruling = figure.judgement.judge(fault, now());
    Directive directive = figure.instance ? ruling.directive() : ofStart(figure, ruling);
    int attempt = figure.judgement.attempt(directive);
    sightings.expect(figure, Verb.FAILS, directive, attempt, fault.number());
    expected.event(figure, "failed " + directive + " " + attempt + " " + fault);
    if (ruling.scope() != Scope.ONE_FOR_ONE && directive == ruling.directive()) {
      together(figure, fault, ruling);
      return;
    }
    switch (directive) {
      case RESUME -> resumeHeldUp(figure);
      case RESTART -> restart(figure, fault, delay(figure, ruling));
      case STOP -> ends.begin(figure, fault, figure.started ? Blame.NONE : Blame.PARENT_IS_TOLD);
      case ESCALATE -> escalate(figure, fault, ruling);
    }
  }

  private static Directive ofStart(Figure figure, Ruling ruling) {
    return switch (ruling.directive()) {
      case RESUME -> figure.started ? Directive.RESTART : Directive.STOP;
      case RESTART -> figure.started || ruling.isTamed() ? Directive.RESTART : Directive.STOP;
      case STOP, ESCALATE -> ruling.directive();
    };
  }

  private Delay delay(Figure figure, Ruling ruling) {
    return figure.instance
        ? figure.judgement.delay(ruling, now())
        : figure.judgement.startDelay(ruling, now());
  }

  private void resumeHeldUp(Figure figure) {
    Figure child = figure.heldUp;
    figure.heldUp = null;
    if (child == null || child.phase != Phase.SUSPENDED || child.ordered) {
      return;
    }
    if (child.instance) {
      child.phase = Phase.RUNNING;
      child.fault = null;
      resumeHeldUp(child);
    } else if (child.started) {
      restart(child, child.fault, child.judgement.startDelay(Ruling.NONE, now()));
    } else {
      ends.willEnd(child, child.fault, Blame.PARENT_IS_TOLD);
    }
  }

  private void restart(Figure figure, Fault fault, Delay delay) {
    boolean had = figure.instance;
    ends.endInstance(figure, fault);
    figure.delay = delay;
    figure.failedAt = now();
    figure.triesAgain = !had;
    if (had && delay.most() == 0 && sightings.isNext(figure, Verb.MADE)) {
      ends.allVanish(figure.children);
    }
    if (had && figure.children.isEmpty() && delay.most() == 0) {
      make(figure);
    }
  }

  private void escalate(Figure figure, Fault fault, Ruling ruling) {
    if (ruling.rule().isEmpty()) {
      ends.begin(figure, fault, Blame.PARENT_FAILS);
      return;
    }
    suspend(figure, fault);
    figure.pressing = figure.parent.phase == Phase.RUNNING;
    if (figure.parent.phase == Phase.STOPPING) {
      figure.mayStop = true;
    } else {
      figure.parent.escalations.add(figure);
    }
  }

  private static void suspend(Figure figure, Fault fault) {
    figure.phase = Phase.SUSPENDED;
    figure.willRestart = false;
    figure.fault = fault;
    figure.escalations.forEach(child -> child.pressing = false);
  }

  // Siblings

  private void together(Figure figure, Fault fault, Ruling ruling) {
    Delay delay = ruling.directive() == Directive.RESTART ? delay(figure, ruling) : Delay.NONE;
    suspend(figure, fault);
    siblings.gather(figure, ruling, delay, now());
  }

  /** An instance ends without a failure of its own: a round takes it along. */
  void halts(Figure figure, Sighting seen) {
    Round round = siblings.takingAlong(figure, seen);
    sightings.putBack(seen);
    ends.endInstance(figure, round.cause);
    round.halt(figure);
  }
}
