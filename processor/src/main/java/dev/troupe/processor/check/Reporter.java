package dev.troupe.processor.check;

import dev.troupe.processor.model.Site;

/** Takes what rules find, in the order they find it. */
@FunctionalInterface
public interface Reporter {

  /** Takes one finding; the same fault at the same place a second time is dropped. */
  void report(Finding finding);

  /** Takes a fault at a place; {@code arguments} fill its template. */
  default void report(Fault fault, Site site, Object... arguments) {
    report(new Finding(fault, site, fault.text(arguments)));
  }
}
