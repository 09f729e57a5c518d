package dev.troupe.sample.pitstop;

import dev.troupe.Recipient;
import java.time.InstantSource;

/**
 * What a crew finds around it.
 *
 * @param clock for the marks
 * @param pace how long its work takes
 * @param nuts of the car that comes in
 * @param marks told who does what, and since when
 */
record Pit(InstantSource clock, Pace pace, WheelNuts nuts, Recipient<Mark> marks) {

  /** Lets the world know what somebody is doing from now on. */
  void mark(String who, Activity activity) {
    marks.tell(new Mark(who, activity, clock.instant()));
  }
}
