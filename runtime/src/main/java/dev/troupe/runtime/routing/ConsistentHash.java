package dev.troupe.runtime.routing;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The routee that a message's key belongs to, by {@link Ring}. Safe from any thread.
 *
 * <p>The ring is made again when the list of candidates is another one; two senders that notice at
 * once make equal rings, and either may stay.
 */
final class ConsistentHash implements Selection {
  private final Function<Object, ?> key;
  private volatile Placed placed = new Placed(List.of(), new Ring(List.of()));

  ConsistentHash(Function<Object, ?> key) {
    this.key = key;
  }

  @Override
  public <C extends Candidate> C select(Object message, List<C> living) {
    return living.get(ringOf(living).indexOf(Objects.hashCode(key.apply(message))));
  }

  private Ring ringOf(List<? extends Candidate> living) {
    Placed current = placed;
    // Identity: a router hands over the same list until somebody comes or goes.
    if (current.candidates() != living) {
      current = new Placed(living, new Ring(living.stream().map(Candidate::place).toList()));
      placed = current;
    }
    return current.ring();
  }

  private record Placed(List<? extends Candidate> candidates, Ring ring) {}
}
