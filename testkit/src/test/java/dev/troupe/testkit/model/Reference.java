package dev.troupe.testkit.model;

import dev.troupe.Directive;
import dev.troupe.testkit.model.Figure.Blame;
import dev.troupe.testkit.model.Figure.Letter;
import dev.troupe.testkit.model.Figure.Phase;
import dev.troupe.testkit.model.Figure.Signal;
import dev.troupe.testkit.model.Judgement.Delay;
import dev.troupe.testkit.model.Judgement.Ruling;
import dev.troupe.testkit.model.Order.Deed;
import dev.troupe.testkit.model.Sighting.Verb;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contract as a program: follows what is seen, says of each sighting whether it is allowed, and
 * once all is quiet whether anything is missing.
 *
 * <p>What an actor does within one turn must be seen in one piece. Who acts next is free. So is,
 * within its promises, when an actor learns that its parent stops: what cannot be seen is concluded
 * from what comes of it.
 */
final class Reference {
  private final Map<Integer, Figure> figures = new LinkedHashMap<>();
  private final Figure top = new Figure(null, null);
  private final Deque<Sighting> sightings = new ArrayDeque<>();
  private final Expected expected = new Expected();
  private final Ends ends = new Ends(expected, this::expect);
  private long now;

  Reference() {
    top.phase = Phase.RUNNING;
  }

  Expected expected() {
    return expected;
  }

  Figure top() {
    return top;
  }

  Optional<Figure> find(int number) {
    return Optional.ofNullable(figures.get(number));
  }

  /** Somebody outside does something, in which the given sightings were made. */
  void outside(Deed deed, List<Sighting> seen) {
    sightings.addAll(seen);
    perform(top, deed);
    see(List.of());
  }

  /** Follows what was seen. */
  void see(List<Sighting> seen) {
    sightings.addAll(seen);
    while (!sightings.isEmpty()) {
      Sighting one = next();
      sees(figures.get(one.who()), one);
    }
  }

  private Sighting next() {
    Sighting one = sightings.poll();
    Mismatch.unless(one != null, "something is missing at the end");
    now = one.at();
    return one;
  }

  /** In the same turn comes this, and nothing else. */
  private void expect(Figure figure, Verb verb, Object... details) {
    Sighting due = new Sighting(now, figure.part.number(), verb, details);
    Sighting seen = sightings.poll();
    Mismatch.unless(due.equals(seen), "next comes %s, but this came: %s", due, seen);
  }

  private void sees(Figure figure, Sighting seen) {
    switch (seen.verb()) {
      case MADE -> {
        mayBeMade(figure);
        sightings.addFirst(seen);
        make(figure);
      }
      case TAKES -> takes(figure, seen);
      case TERMINATED -> hears(figure, seen, false);
      case CHILD_FAILED -> hears(figure, seen, true);
      case FAILS -> failsByChild(figure, seen);
      case POST_STOP -> ends.seen(figure);
      default -> throw new Mismatch("nothing leads to this: %s", seen);
    }
  }

  // Starts

  private void mayBeMade(Figure figure) {
    Mismatch.unless(!figure.ordered, "%s was told to stop at once", figure);
    if (figure.phase != Phase.NEW) {
      Mismatch.unless(figure.phase == Phase.RESTARTING, "%s is not to be made", figure);
      ends.allVanish(figure.children);
      Mismatch.unless(figure.children.isEmpty(), "%s restarts before its children end", figure);
      long waited = now - figure.failedAt;
      Mismatch.unless(
          waited >= figure.delay.least() && waited <= figure.delay.most(),
          "%s waited %d ns, and not %s",
          figure,
          waited,
          figure.delay);
    }
  }

  private void make(Figure figure) {
    expect(figure, Verb.MADE, ++figure.made);
    figure.taken = 0;
    figure.instance = true;
    figure.signals.removeIf(one -> one.lost() && !figure.part.kind().hearsOfFailures());
    figure.escalations.clear();
    Part.Take take = figure.part.take(figure.made);
    if (take.early().isPresent()) {
      startFails(figure, take.early().get());
      return;
    }
    if (figure.started) {
      expect(figure, Verb.POST_RESTART, figure.fault.number());
    } else {
      expect(figure, Verb.PRE_START);
    }
    take.deeds().forEach(deed -> perform(figure, deed));
    if (take.late().isPresent()) {
      startFails(figure, take.late().get());
    } else {
      runs(figure);
    }
  }

  private void runs(Figure figure) {
    figure.phase = Phase.RUNNING;
    if (figure.made > 1) {
      figure.judgement.runs(now);
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
        "%s takes %d as its %d., but saw %s",
        figure,
        order.number(),
        figure.taken,
        seen);
    figure.taken++;
    for (Deed deed : order.deeds()) {
      if (deed instanceof Deed.Fail fail) {
        expected.outcome(order, fail.fault().toString());
        fails(figure, fail.fault());
        return;
      }
      if (deed instanceof Deed.Stash && figure.stashed.add(order.number())) {
        figure.stash.add(letter);
        figure.handled++;
        return;
      }
      perform(figure, deed);
    }
    figure.handled++;
    expected.outcome(order, "reply " + order.number());
  }

  private void hears(Figure figure, Sighting seen, boolean lost) {
    mayAct(figure, seen);
    Figure about = figures.get((Integer) seen.details().get(0));
    boolean known = about.phase == Phase.GONE || ends.vanishes(about);
    Mismatch.unless(
        known && figure.signals.remove(new Signal(about, lost)), "%s: no such signal", seen);
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

  // Deeds

  private void perform(Figure who, Deed deed) {
    if (deed instanceof Deed.Spawn spawn) {
      spawn(who, spawn.part());
    } else if (deed instanceof Deed.Tell tell) {
      find(tell.to()).ifPresent(to -> send(to, new Letter(tell.order(), number(who))));
    } else if (deed instanceof Deed.Watch watch) {
      find(watch.whom()).ifPresent(whom -> watch(who, whom));
    } else if (deed instanceof Deed.Unwatch unwatch) {
      find(unwatch.whom()).ifPresent(whom -> unwatch(who, whom));
    } else if (deed instanceof Deed.Pill pill) {
      find(pill.to()).ifPresent(to -> poison(to, who));
    } else if (deed instanceof Deed.Stop stop) {
      find(stop.whom()).ifPresent(to -> poison(to, who));
    } else if (deed instanceof Deed.StopNow stop) {
      find(stop.whom()).ifPresent(ends::order);
    } else if (deed instanceof Deed.Unstash) {
      who.mailbox.addAll(0, who.stash);
      who.stash.clear();
    }
  }

  private static int number(Figure figure) {
    return figure.part == null ? 0 : figure.part.number();
  }

  private void spawn(Figure parent, Part part) {
    Optional<Figure> namesake = parent.child(part.name());
    Sighting seen = next();
    if (seen.verb() == Verb.IS_REFUSED) {
      Mismatch.unless(namesake.isPresent(), "%s: the name is free", seen);
      return;
    }
    Mismatch.unless(
        seen.equals(new Sighting(now, number(parent), Verb.SPAWNS, part.number())),
        "%s spawns %s, but saw %s",
        parent,
        part,
        seen);
    Mismatch.unless(
        namesake.isEmpty() || ends.vanishes(namesake.get()), "%s: the name is taken", seen);
    Figure child = new Figure(part, parent);
    parent.children.add(child);
    figures.put(part.number(), child);
  }

  private void send(Figure to, Letter letter) {
    if (to.phase == Phase.GONE) {
      ends.discard(to, letter);
    } else {
      to.mailbox.add(letter);
    }
  }

  private void poison(Figure to, Figure from) {
    if (!to.isOver()) {
      to.mailbox.add(new Letter(null, number(from)));
      to.children.forEach(Reference::drain);
    }
  }

  /** What waits now was sent before any pill that a parent will send. */
  private static void drain(Figure figure) {
    figure.mailbox.stream()
        .filter(letter -> !letter.isPill())
        .forEach(letter -> figure.toDrain.add(letter.order().number()));
    figure.children.forEach(Reference::drain);
  }

  private void watch(Figure who, Figure whom) {
    if (who != whom && who.watched.add(whom)) {
      if (whom.phase == Phase.GONE) {
        who.signals.add(new Signal(whom, false));
      } else {
        whom.watchers.add(who);
      }
    }
  }

  private void unwatch(Figure who, Figure whom) {
    who.watched.remove(whom);
    whom.watchers.remove(who);
    if (who.signals.remove(new Signal(whom, false)) && !who.part.kind().hearsOfEnds()) {
      expected.perhapsUnhandled(who, whom);
    }
  }

  // Failures

  private void startFails(Figure figure, Fault fault) {
    figure.instance = false;
    fails(figure, fault);
  }

  /** A child's failure that this one is to share, or its loss that this one does not handle. */
  private void failsByChild(Figure figure, Sighting seen) {
    Mismatch.unless(
        figure.phase == Phase.RUNNING && !figure.ordered, "%s is %s", figure, figure.phase);
    sightings.addFirst(seen);
    Object number = seen.details().get(2);
    for (Figure child : figure.escalations) {
      if (number.equals(child.causeNumber())) {
        figure.escalations.remove(child);
        figure.heldUp = child;
        fails(figure, child.fault);
        return;
      }
    }
    for (Figure child : List.copyOf(figure.children)) {
      boolean unused = number.equals(child.causeNumber()) && ends.vanishes(child);
    }
    Signal loss =
        figure.signals.stream()
            .filter(one -> one.lost() && !figure.part.kind().hearsOfFailures())
            .filter(one -> number.equals(one.about().causeNumber()))
            .findFirst()
            .orElseThrow(() -> new Mismatch("nothing leads to this: %s", seen));
    figure.signals.remove(loss);
    fails(figure, loss.about().fault);
  }

  private void fails(Figure figure, Fault fault) {
    figure.failed++;
    Ruling ruling = figure.judgement.judge(fault, now);
    Directive directive = figure.instance ? ruling.directive() : ofStart(figure, ruling);
    int attempt = figure.judgement.attempt(directive);
    expect(figure, Verb.FAILS, directive, attempt, fault.number());
    expected.event(figure, "failed " + directive + " " + attempt + " " + fault);
    switch (directive) {
      case RESUME -> resumeHeldUp(figure);
      case RESTART -> restart(figure, fault, delay(figure, ruling));
      case STOP -> ends.begin(figure, fault, blame(figure));
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

  private static Blame blame(Figure figure) {
    return figure.started ? Blame.NONE : Blame.PARENT_IS_TOLD;
  }

  private Delay delay(Figure figure, Ruling ruling) {
    return figure.instance
        ? figure.judgement.delay(ruling, now)
        : figure.judgement.startDelay(ruling, now);
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
      restart(child, child.fault, child.judgement.startDelay(Ruling.NONE, now));
    } else {
      ends.willEnd(child, child.fault, Blame.PARENT_IS_TOLD);
    }
  }

  private void restart(Figure figure, Fault fault, Delay delay) {
    boolean had = figure.instance;
    if (had) {
      expect(figure, Verb.PRE_RESTART, fault.number());
    }
    figure.instance = false;
    figure.heldUp = null;
    figure.fault = fault;
    figure.phase = Phase.RESTARTING;
    figure.escalations.forEach(child -> child.pressing = false);
    figure.delay = delay;
    figure.triesAgain = !had;
    figure.failedAt = now;
    for (Figure child : figure.children) {
      unwatch(figure, child);
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
    figure.phase = Phase.SUSPENDED;
    figure.fault = fault;
    figure.pressing = figure.parent.phase == Phase.RUNNING;
    figure.escalations.forEach(child -> child.pressing = false);
    if (figure.parent.phase == Phase.STOPPING) {
      figure.mayStop = true;
    } else {
      figure.parent.escalations.add(figure);
    }
  }

  // When all is quiet

  /** Nobody may have anything left to do at the present time. */
  void quiet(long time) {
    now = time;
    ends.allVanish(top.children);
    for (Figure figure : new ArrayList<>(figures.values())) {
      if (figure.phase != Phase.GONE) {
        Mismatch.unless(ends.isIdle(figure), "%s should have stopped", figure);
        idle(figure);
      }
    }
  }

  private void idle(Figure figure) {
    switch (figure.phase) {
      case NEW -> throw new Mismatch("%s was never made", figure);
      case RUNNING -> idleWhileRunning(figure);
      case RESTARTING ->
          Mismatch.unless(
              figure.children.isEmpty() && now - figure.failedAt < figure.delay.most(),
              "%s should have been restarted",
              figure);
      case SUSPENDED ->
          Mismatch.unless(
              figure.parent.phase == Phase.SUSPENDED && figure.parent.escalations.contains(figure),
              "%s still waits for its parent",
              figure);
      default -> throw new Mismatch("%s is still %s", figure, figure.phase);
    }
  }

  private void idleWhileRunning(Figure figure) {
    Mismatch.unless(figure.mailbox.isEmpty(), "%s has not handled %s", figure, figure.mailbox);
    Mismatch.unless(figure.escalations.isEmpty(), "%s has not failed by its child", figure);
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
