package dev.troupe.testkit;

import dev.troupe.ActorRef;

/** What a probe's owner asks its actor, beside what the actor is sent. */
sealed interface ProbeQuestion {
  /** The tag of questions; references number their messages from zero. */
  int TAG = Integer.MAX_VALUE;

  /** Is answered as soon as something has arrived that was not taken. */
  record Arrival() implements ProbeQuestion {}

  /** Has the probe watch an actor. */
  record Watching(ActorRef actor) implements ProbeQuestion {}
}
