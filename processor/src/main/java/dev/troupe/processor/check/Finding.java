package dev.troupe.processor.check;

import dev.troupe.processor.model.Site;

/**
 * One fault at one place.
 *
 * @param fault the fault
 * @param site the place
 * @param text what the user reads, with the id in front
 */
public record Finding(Fault fault, Site site, String text) {

  /** Whether it keeps the class from becoming an actor. */
  public boolean refuses() {
    return !fault.isWarning();
  }
}
