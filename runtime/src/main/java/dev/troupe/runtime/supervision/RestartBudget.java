package dev.troupe.runtime.supervision;

import dev.troupe.spi.SupervisionRule;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;

/**
 * One actor's restarts under each limited rule, in that rule's sliding window. One thread at a
 * time.
 */
public final class RestartBudget {
  private final IdentityHashMap<SupervisionRule, ArrayDeque<Long>> restarts =
      new IdentityHashMap<>();

  /**
   * Spends one restart, if the rule allows it.
   *
   * @param now nanoseconds of any clock that does not go back
   * @return false if the rule's window is full
   */
  public boolean spend(SupervisionRule rule, long now) {
    if (rule.limit().isEmpty()) {
      return true;
    }
    SupervisionRule.Limit limit = rule.limit().get();
    ArrayDeque<Long> window = restarts.computeIfAbsent(rule, r -> new ArrayDeque<>());
    long width = limit.within().toNanos();
    while (!window.isEmpty() && now - window.getFirst() >= width) {
      window.removeFirst();
    }
    if (window.size() >= limit.maxRestarts()) {
      return false;
    }
    window.addLast(now);
    return true;
  }
}
