package dev.troupe.runtime.ask;

import java.util.ArrayList;
import java.util.List;

/**
 * A future made from an ask: what its callbacks return.
 *
 * @param <T> the type of the value
 */
final class Derived<T> extends ActorFuture<T> {
  private volatile List<Ask<?>> asks;

  Derived(Home home, int epoch, List<Ask<?>> asks) {
    super(home, epoch);
    this.asks = asks;
  }

  @Override
  List<Ask<?>> asks() {
    return asks;
  }

  /** Notes that this future now needs other asks too. */
  void alsoNeeds(List<Ask<?>> others) {
    List<Ask<?>> all = new ArrayList<>();
    asks.stream().filter(Ask::isOpen).forEach(all::add);
    all.addAll(others);
    asks = List.copyOf(all);
  }
}
