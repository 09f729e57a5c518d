package dev.troupe.testkit.model;

import dev.troupe.Directive;
import dev.troupe.Scope;
import java.time.Duration;
import java.util.Set;

/**
 * A supervision rule as a plain description.
 *
 * @param children whom it is for; empty for the actor itself
 * @param maxRestarts zero for no limit
 * @param minBackoff zero for none
 */
record Rule(
    Set<Class<?>> on,
    Directive directive,
    Set<Class<?>> children,
    Scope scope,
    int maxRestarts,
    Duration within,
    Duration minBackoff,
    Duration maxBackoff) {

  static Rule on(Directive directive, Class<?>... faults) {
    return new Rule(
        Set.of(faults),
        directive,
        Set.of(),
        Scope.ONE_FOR_ONE,
        0,
        Duration.ZERO,
        Duration.ZERO,
        Duration.ZERO);
  }

  Rule of(Class<?>... actors) {
    return new Rule(
        on, directive, Set.of(actors), scope, maxRestarts, within, minBackoff, maxBackoff);
  }

  Rule scope(Scope whom) {
    return new Rule(on, directive, children, whom, maxRestarts, within, minBackoff, maxBackoff);
  }

  Rule atMost(int restarts, Duration window) {
    return new Rule(on, directive, children, scope, restarts, window, minBackoff, maxBackoff);
  }

  Rule after(Duration min, Duration max) {
    return new Rule(on, directive, children, scope, maxRestarts, within, min, max);
  }

  boolean isForChildren() {
    return !children.isEmpty();
  }

  boolean covers(Fault fault) {
    return on.stream().anyMatch(type -> type.isInstance(fault));
  }

  boolean isLimited() {
    return maxRestarts > 0;
  }

  boolean isDelayed() {
    return !minBackoff.isZero();
  }
}
