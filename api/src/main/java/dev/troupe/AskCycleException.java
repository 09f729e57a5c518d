package dev.troupe;

import java.util.List;
import java.util.stream.Collectors;

/** Fails a wait in a handler for an ask that leads back to the waiting actor. */
public final class AskCycleException extends ActorException {
  private static final long serialVersionUID = 1L;

  /**
   * For engines.
   *
   * @param path who waits
   * @param cycle the actors in the order they ask each other, from the waiting actor back to it
   */
  public AskCycleException(ActorPath path, List<ActorPath> cycle) {
    super(
        path,
        path
            + " would wait for itself: "
            + cycle.stream().map(ActorPath::toString).collect(Collectors.joining(" asks "))
            + ". Return the future instead of waiting for it.",
        null);
  }
}
