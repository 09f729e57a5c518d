package dev.troupe.runtime.ask;

import dev.troupe.ActorPath;
import dev.troupe.AskCycleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds handlers that wait for themselves.
 *
 * <p>An open ask needs the actor it was sent to, until that has handled it; then it needs what the
 * stage needs that the handler returned. An actor whose handler waits needs what it waits for. Two
 * such steps can be taken at the same moment by two threads: each first says what it waits for and
 * then looks, so at least one of them sees the circle.
 */
final class Cycles {
  /** Longer chains of waiting actors than this have other problems. */
  private static final int FAR = 256;

  private final Party waiting;
  private final List<ActorPath> way = new ArrayList<>();

  private Cycles(Party waiting) {
    this.waiting = waiting;
    way.add(waiting.path());
  }

  /** Fails what {@code waiting} is about to wait for, if it leads back to it. */
  static void refuse(Party waiting, ActorFuture<?> future) {
    Cycles cycles = new Cycles(waiting);
    cycles
        .through(future)
        .ifPresent(ask -> ask.fail(new AskCycleException(waiting.path(), List.copyOf(cycles.way))));
  }

  /** Fails what somebody waits for, if it leads back to them now that {@code ask} is pending. */
  static void breakThrough(Ask<?> ask) {
    Party blocked = firstWaiting(ask, 0);
    if (blocked != null) {
      ActorFuture<?> future = blocked.waitsFor();
      if (future != null) {
        refuse(blocked, future);
      }
    }
  }

  private static @Nullable Party firstWaiting(Ask<?> ask, int depth) {
    if (!ask.isOpen() || depth > FAR) {
      return null;
    }
    Pending pending = ask.pending();
    if (pending == null) {
      return ask.target().waitsFor() == null ? null : ask.target();
    }
    ActorFuture<?> future = pending.future();
    if (future != null) {
      for (Ask<?> next : future.asks()) {
        Party found = firstWaiting(next, depth + 1);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** The ask of a future that leads back to who waits, if one does. */
  private Optional<Ask<?>> through(ActorFuture<?> future) {
    for (Ask<?> ask : future.asks()) {
      if (leadsBack(ask)) {
        return Optional.of(ask);
      }
    }
    return Optional.empty();
  }

  private boolean leadsBack(Ask<?> ask) {
    if (!ask.isOpen() || way.size() > FAR) {
      return false;
    }
    way.add(ask.target().path());
    if (needsWho(ask)) {
      return true;
    }
    way.remove(way.size() - 1);
    return false;
  }

  private boolean needsWho(Ask<?> ask) {
    Pending pending = ask.pending();
    if (pending == null) {
      if (ask.target() == waiting) {
        return true;
      }
      ActorFuture<?> next = ask.target().waitsFor();
      return next != null && through(next).isPresent();
    }
    ActorFuture<?> future = pending.future();
    return future != null && through(future).isPresent();
  }
}
