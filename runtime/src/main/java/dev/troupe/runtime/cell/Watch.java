package dev.troupe.runtime.cell;

import dev.troupe.ActorRef;
import java.util.Optional;

/**
 * One actor's wish to know when another one has stopped; each call of {@code watch} makes its own.
 */
final class Watch {
  private final Cell watcher;
  private final Cell watched;
  private final ActorRef ref;

  /** That a watched actor has stopped. */
  record Gone(Watch watch, Optional<Throwable> cause) {}

  Watch(Cell watcher, Cell watched, ActorRef ref) {
    this.watcher = watcher;
    this.watched = watched;
    this.ref = ref;
  }

  Cell watcher() {
    return watcher;
  }

  Cell watched() {
    return watched;
  }

  /** The reference that was given to {@code watch}. */
  ActorRef ref() {
    return ref;
  }
}
