package dev.troupe.testkit.model;

import java.util.List;
import java.util.Optional;

/**
 * What is known of an actor before it is spawned.
 *
 * @param number tells it from others, also from those that had its name before
 * @param parent the number of its parent; zero for the system
 * @param takes what happens in each of its starts, from the first; later ones go well
 * @param hooksFail whether its hooks around a restart and after its end fail
 */
record Part(int number, int parent, Kind kind, String name, List<Take> takes, boolean hooksFail) {
  Part {
    takes = List.copyOf(takes);
  }

  /**
   * One start.
   *
   * @param early what the constructor throws
   * @param deeds what the hook does
   * @param late what the hook throws then
   */
  record Take(Optional<Fault> early, List<Order.Deed> deeds, Optional<Fault> late) {
    static final Take GOOD = new Take(Optional.empty(), List.of(), Optional.empty());

    Take {
      deeds = List.copyOf(deeds);
    }

    @Override
    public String toString() {
      String text = early.map(fault -> "fails early by " + fault.text() + " ").orElse("");
      return text + deeds + late.map(fault -> " fails late by " + fault.text()).orElse("");
    }
  }

  /** The start of an instance, counted from 1. */
  Take take(int instance) {
    return instance <= takes.size() ? takes.get(instance - 1) : Take.GOOD;
  }

  @Override
  public String toString() {
    String text = "#" + number + " " + kind + " '" + name + "'";
    return text + (hooksFail ? " whose hooks fail" : "") + (takes.isEmpty() ? "" : " " + takes);
  }
}
