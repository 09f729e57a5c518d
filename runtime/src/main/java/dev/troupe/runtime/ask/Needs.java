package dev.troupe.runtime.ask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The asks whose outcome a future waits for, as far as one can know. Immutable.
 *
 * @param uses those whose outcome it uses when it comes
 * @param musts those among them without which it does not complete
 */
record Needs(List<Ask<?>> uses, List<Ask<?>> musts) {
  static final Needs NONE = new Needs(List.of(), List.of());

  static Needs of(Ask<?> ask) {
    List<Ask<?>> one = List.of(ask);
    return new Needs(one, one);
  }

  /** What a future needs that completes with both of two. */
  Needs and(Needs other) {
    return new Needs(union(uses, other.uses), union(musts, other.musts));
  }

  /** What a future needs that completes with either of two. */
  Needs or(Needs other) {
    List<Ask<?>> both = musts.stream().filter(other.musts::contains).toList();
    return new Needs(union(uses, other.uses), both);
  }

  /** What a future needs that has come to know of others it may use. */
  Needs using(Needs other) {
    return new Needs(union(uses, other.uses), musts);
  }

  /** Those whose outcome has not been taken up. */
  Needs toCome() {
    return new Needs(toCome(uses), toCome(musts));
  }

  private static List<Ask<?>> toCome(List<Ask<?>> asks) {
    return asks.stream().filter(ask -> !ask.isDone()).toList();
  }

  private static List<Ask<?>> union(List<Ask<?>> some, List<Ask<?>> others) {
    Set<Ask<?>> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }

  /** Whether the outcome of one of these counts for a future with other needs, too. */
  boolean overlap(Needs other) {
    return other.uses.stream().anyMatch(uses::contains);
  }
}
