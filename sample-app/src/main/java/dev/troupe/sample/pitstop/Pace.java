package dev.troupe.sample.pitstop;

import java.time.Duration;

/** How fast a crew is. */
@FunctionalInterface
interface Pace {

  /** How long somebody takes for something. */
  Duration of(Post post, Task task);
}
