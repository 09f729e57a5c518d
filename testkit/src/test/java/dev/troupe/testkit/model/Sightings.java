package dev.troupe.testkit.model;

import dev.troupe.testkit.model.Sighting.Verb;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What was seen and is still to be explained, and the time that it shows. */
final class Sightings {
  private final Deque<Sighting> left = new ArrayDeque<>();
  private long now;

  void add(List<Sighting> seen) {
    left.addAll(seen);
  }

  boolean isEmpty() {
    return left.isEmpty();
  }

  long now() {
    return now;
  }

  void moveTo(long time) {
    now = time;
  }

  /** Takes the next one. */
  Sighting next() {
    Sighting one = left.poll();
    Mismatch.unless(one != null, "something is missing at the end");
    now = one.at();
    return one;
  }

  /** Puts one back that was taken. */
  void putBack(Sighting one) {
    left.addFirst(one);
  }

  /** In the same turn comes this, and nothing else. */
  void expect(Figure figure, Verb verb, Object... details) {
    Sighting due = new Sighting(now, figure.part.number(), verb, details);
    Sighting seen = left.poll();
    Mismatch.unless(due.equals(seen), "next comes %s, but this came: %s", due, seen);
  }

  /** Whether this comes now. */
  boolean isNext(Figure figure, Verb verb) {
    Sighting first = left.peek();
    return first != null && first.isOf(figure.part.number(), verb) && first.at() == now;
  }

  /** Whether an actor that was just made does not say that it restarts for something else. */
  boolean mayRestartFor(Figure figure, Fault fault) {
    Sighting first = left.peek();
    return first == null
        || !first.isOf(figure.part.number(), Verb.POST_RESTART)
        || first.details().equals(List.of(fault.number()));
  }
}
