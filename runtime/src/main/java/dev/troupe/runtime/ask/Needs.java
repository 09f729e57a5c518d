package dev.troupe.runtime.ask;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Follows a future to what it was made of, as far as one can know, at the moment of the call. Safe
 * from any thread.
 */
final class Needs {
  /** Choices within choices deeper than this are taken for nothing that is needed. */
  private static final int DEEP = 16;

  private Needs() {}

  /** Whether a future is, or was made of, another one that counts for it still. */
  static boolean reach(ActorFuture<?> future, ActorFuture<?> other) {
    if (future == other) {
      return true;
    }
    return !future.sources().futures().isEmpty() && reachable(future).contains(other);
  }

  /** Whether something that comes for one future completes, or helps to complete, another. */
  static boolean overlap(ActorFuture<?> future, ActorFuture<?> other) {
    return reach(future, other) || uses(other).stream().anyMatch(ask -> reach(future, ask));
  }

  /** The asks to come whose outcome a future will use. */
  static Set<Ask<?>> uses(ActorFuture<?> future) {
    Set<Ask<?>> asks = new LinkedHashSet<>();
    for (ActorFuture<?> one : reachable(future)) {
      if (one instanceof Ask<?> ask && !ask.isDone()) {
        asks.add(ask);
      }
    }
    return asks;
  }

  /** A future and all it was made of; of those that are done, not what they were made of. */
  private static Set<ActorFuture<?>> reachable(ActorFuture<?> future) {
    Set<ActorFuture<?>> all = new LinkedHashSet<>();
    Deque<ActorFuture<?>> todo = new ArrayDeque<>();
    todo.add(future);
    while (!todo.isEmpty()) {
      ActorFuture<?> one = todo.remove();
      if (all.add(one) && !one.isDone()) {
        todo.addAll(one.sources().futures());
      }
    }
    return all;
  }

  /** The asks to come without whose outcome a future does not complete. */
  static Set<Ask<?>> musts(ActorFuture<?> future) {
    return musts(future, 0);
  }

  private static Set<Ask<?>> musts(ActorFuture<?> future, int depth) {
    Set<Ask<?>> asks = new LinkedHashSet<>();
    Set<ActorFuture<?>> seen = new HashSet<>();
    Deque<ActorFuture<?>> todo = new ArrayDeque<>();
    todo.add(future);
    while (!todo.isEmpty()) {
      ActorFuture<?> one = todo.remove();
      if (one.isDone() || !seen.add(one)) {
        continue;
      }
      if (one instanceof Ask<?> ask) {
        asks.add(ask);
      } else if (one.sources().anyWillDo()) {
        asks.addAll(common(one.sources(), depth + 1));
      } else {
        todo.addAll(one.sources().futures());
      }
    }
    return asks;
  }

  /** What a future needs whichever of its sources completes it. */
  private static Set<Ask<?>> common(Sources choice, int depth) {
    if (choice.others() || depth > DEEP) {
      return Set.of();
    }
    Set<Ask<?>> asks = musts(choice.futures().get(0), depth);
    for (ActorFuture<?> one : choice.futures()) {
      asks.retainAll(musts(one, depth));
    }
    return asks;
  }
}
