package dev.troupe.testkit.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is to be seen from outside once all is quiet: events, dead letters, outcomes of asks. */
final class Expected {
  static final String NONE_YET = "none yet";

  private final Map<String, List<String>> events = new TreeMap<>();
  private final Map<String, List<String>> seenEvents;
  private final List<Integer> deadLetters = new ArrayList<>();
  private final List<String> unhandled = new ArrayList<>();
  private final List<String> perhapsUnhandled = new ArrayList<>();
  private final Map<Integer, String> outcomes = new LinkedHashMap<>();

  /**
   * Expects nothing yet.
   *
   * @param seenEvents what was really published of each actor, for where either may be expected
   */
  Expected(Map<String, List<String>> seenEvents) {
    this.seenEvents = seenEvents;
  }

  /** Something about one actor, in the order in which it happens. */
  void event(Figure figure, String text) {
    events.computeIfAbsent(figure.path, path -> new ArrayList<>()).add(text);
  }

  /** Whether this is what was published of an actor after all that is expected so far. */
  boolean isNext(Figure figure, String text) {
    int next = events.getOrDefault(figure.path, List.of()).size();
    List<String> seen = seenEvents.getOrDefault(figure.path, List.of());
    return next < seen.size() && seen.get(next).equals(text);
  }

  void deadLetter(Order order) {
    deadLetters.add(order.number());
  }

  /** Nobody hears of an end, and that can be seen. */
  void unhandled(Figure figure, Figure gone) {
    unhandled.add(text(figure, gone));
  }

  /** Nobody hears of an end; whether that can be seen depends on what came first. */
  void perhapsUnhandled(Figure figure, Figure gone) {
    perhapsUnhandled.add(text(figure, gone));
  }

  private static String text(Figure figure, Figure gone) {
    return figure.path + " " + gone.part.number();
  }

  /**
   * Signals that nobody handled, as they were seen: all that must be, and no other than may.
   *
   * @param figures who may have let a signal go by before they came to where they are now
   */
  void checkUnhandled(List<String> seen, Collection<Figure> figures) {
    List<String> missing = new ArrayList<>(unhandled);
    List<String> optional = new ArrayList<>(perhapsUnhandled);
    for (Figure figure : figures) {
      figure.signals.stream()
          .filter(one -> !one.lost() && !figure.part.kind().hearsOfEnds())
          .forEach(one -> optional.add(text(figure, one.about())));
    }
    for (String one : seen) {
      Mismatch.unless(missing.remove(one) || optional.remove(one), "not unhandled: %s", one);
    }
    Mismatch.unless(missing.isEmpty(), "not seen as unhandled: %s", missing);
  }

  /** How an order ends; whoever asked learns that. */
  void outcome(Order order, String text) {
    outcomes.putIfAbsent(order.number(), text);
  }

  Map<String, List<String>> events() {
    return events;
  }

  List<Integer> deadLetters() {
    return deadLetters;
  }

  String outcome(int order) {
    return outcomes.getOrDefault(order, NONE_YET);
  }
}
