package dev.troupe.runtime.cell;

import dev.troupe.ActorFailed;
import dev.troupe.Directive;
import org.slf4j.Logger;

/** How it becomes known that a cell failed: by its log, and by an event. Own thread only. */
final class Reports {
  private Reports() {}

  /**
   * Logs a failure and publishes it.
   *
   * @param during what failed, never its payload
   */
  static void failure(Cell cell, ActorFailed event, String during) {
    Directive directive = event.directive();
    Logger log = cell.log();
    String text = "{} failed at {}, attempt {}: {}";
    if (directive == Directive.RESUME || directive == Directive.RESTART) {
      log.warn(text, event.path(), during, event.attempt(), directive, event.cause());
    } else {
      log.error(text, event.path(), during, event.attempt(), directive, event.cause());
    }
    if (cell.services().events().isHeard()) {
      cell.services().events().publish(event);
    }
  }
}
