package dev.troupe.testkit.play;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Breaks on request, and is restarted after a while that doubles, or at most three times a minute.
 */
@Actor
@Supervise(
    on = IllegalStateException.class,
    directive = Directive.RESTART,
    minBackoff = "100ms",
    maxBackoff = "1s")
@Supervise(
    on = IllegalArgumentException.class,
    directive = Directive.RESTART,
    maxRestarts = 3,
    within = "1m")
public class Fragile {
  private final List<Note> handled;

  Fragile(Clock clock, List<Instant> made, List<Note> handled) {
    made.add(clock.instant());
    this.handled = handled;
  }

  @Receive
  void handle(Note note) {
    handled.add(note);
  }

  @Receive
  void breakSlowly() {
    throw new IllegalStateException("slowly");
  }

  @Receive
  void breakSometimes() {
    throw new IllegalArgumentException("sometimes");
  }
}
