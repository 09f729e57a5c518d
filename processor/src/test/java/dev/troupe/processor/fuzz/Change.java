package dev.troupe.processor.fuzz;

import java.util.List;

/**
 * One mutation: edits that belong together.
 *
 * @param what is changed, for who reads of it
 * @param edits of the original's text
 */
record Change(String what, List<Edit> edits) {

  /** One that changes a single spot. */
  static Change of(String what, Spot spot, String text) {
    String change = what + ": \"" + spot.text() + "\" becomes \"" + text + "\"";
    return new Change(change, List.of(spot.become(text)));
  }

  boolean overlaps(Change other) {
    return edits.stream().anyMatch(edit -> other.edits.stream().anyMatch(edit::overlaps));
  }
}
