package dev.troupe.testkit.model;

import dev.troupe.testkit.model.Figure.Letter;
import dev.troupe.testkit.model.Figure.Phase;
import dev.troupe.testkit.model.Figure.Signal;
import dev.troupe.testkit.model.Order.Deed;
import dev.troupe.testkit.model.Sighting.Verb;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What actors do to each other in the model: messages, names, watches, stops (S2, S10 to S12). */
final class Deeds {
  private final Map<Integer, Figure> figures = new LinkedHashMap<>();
  private final Sightings sightings;
  private final Ends ends;

  Deeds(Sightings sightings, Ends ends) {
    this.sightings = sightings;
    this.ends = ends;
  }

  List<Figure> figures() {
    return List.copyOf(figures.values());
  }

  Optional<Figure> find(int number) {
    return Optional.ofNullable(figures.get(number));
  }

  /** Somebody does something. */
  void perform(Figure who, Deed deed) {
    if (deed instanceof Deed.Spawn spawn) {
      spawn(who, spawn.part());
    } else if (deed instanceof Deed.Tell tell) {
      find(tell.to()).ifPresent(to -> send(to, new Letter(tell.order(), number(who))));
    } else if (deed instanceof Deed.Ask ask) {
      find(ask.to()).ifPresent(to -> ask(who, to, ask.order()));
    } else if (deed instanceof Deed.Watch watch) {
      find(watch.whom()).ifPresent(whom -> watch(who, whom));
    } else if (deed instanceof Deed.Unwatch unwatch) {
      find(unwatch.whom()).ifPresent(whom -> ends.forget(who, whom));
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
    Sighting seen = sightings.next();
    if (seen.verb() == Verb.IS_REFUSED) {
      Mismatch.unless(namesake.isPresent(), "%s: the name is free", seen);
      return;
    }
    Mismatch.unless(
        seen.equals(new Sighting(seen.at(), number(parent), Verb.SPAWNS, part.number())),
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

  private void ask(Figure who, Figure to, Order order) {
    who.asked.put(order.number(), to);
    send(to, new Letter(order, number(who)));
  }

  private void send(Figure to, Letter letter) {
    if (to.phase == Phase.GONE) {
      ends.discard(to, letter);
    } else {
      to.mailbox.add(letter);
    }
  }

  private static void poison(Figure to, Figure from) {
    if (!to.isOver()) {
      to.mailbox.add(new Letter(null, number(from)));
      to.children.forEach(Deeds::drain);
    }
  }

  /** What waits now was sent before any pill that a parent will send. */
  private static void drain(Figure figure) {
    figure.mailbox.stream()
        .filter(letter -> !letter.isPill())
        .forEach(letter -> figure.toDrain.add(letter.order().number()));
    figure.children.forEach(Deeds::drain);
  }

  private void watch(Figure who, Figure whom) {
    if (who == whom) {
      return;
    }
    if (who.watched.add(whom)) {
      if (whom.phase == Phase.GONE) {
        who.signals.add(new Signal(whom, false));
      } else {
        whom.watchers.add(who);
      }
    } else {
      ends.mayHaveMissed(who, whom); // then this is a watch of its own, and gives another signal
    }
  }
}
