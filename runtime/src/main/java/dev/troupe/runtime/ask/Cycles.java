package dev.troupe.runtime.ask;

import dev.troupe.ActorPath;
import dev.troupe.AskCycleException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds handlers that wait for themselves.
 *
 * <p>An open ask needs the actor it was sent to, until that has handled it; then it needs what the
 * stage needs that the handler returned, and the actor in which that stage completes. An actor
 * whose handler waits needs what it waits for. Two such steps can be taken at the same moment by
 * two threads: each first says what it waits for and then looks, so at least one of them sees the
 * circle.
 */
final class Cycles {
  /** Longer chains of waiting actors than this have other problems. */
  private static final int FAR = 256;

  private final Party waiting;
  private final ActorFuture<?> awaited;
  private final List<ActorPath> way = new ArrayList<>();
  private final Set<Ask<?>> seen = new HashSet<>();

  private Cycles(Party waiting, ActorFuture<?> awaited) {
    this.waiting = waiting;
    this.awaited = awaited;
    way.add(waiting.path());
  }

  /** Fails what {@code waiting} is about to wait for, if it leads back to it. */
  static void refuse(Party waiting, ActorFuture<?> awaited) {
    for (Ask<?> ask : awaited.isSparing() ? Needs.uses(awaited) : Needs.musts(awaited)) {
      Cycles cycles = new Cycles(waiting, awaited);
      if (cycles.leadsBack(ask)) {
        ask.fail(new AskCycleException(waiting.path(), List.copyOf(cycles.way)));
      }
    }
  }

  /** Fails what somebody waits for, if it leads back to them now that somebody needs a future. */
  static void breakThrough(ActorFuture<?> needed) {
    Set<Party> blocked = new LinkedHashSet<>();
    collectBlocked(needed, blocked, new HashSet<>());
    for (Party party : blocked) {
      ActorFuture<?> future = party.waitsFor();
      if (future != null) {
        refuse(party, future);
      }
    }
  }

  private static void collectBlocked(ActorFuture<?> needed, Set<Party> blocked, Set<Ask<?>> seen) {
    if (needed.home() instanceof Party home) {
      addBlocked(home, blocked);
    }
    for (Ask<?> ask : Needs.musts(needed)) {
      if (ask.isOpen() && seen.size() < FAR && seen.add(ask)) {
        Pending pending = ask.pending();
        ActorFuture<?> future = pending == null ? null : pending.future();
        if (pending == null) {
          addBlocked(ask.target(), blocked);
        } else if (future != null) {
          collectBlocked(future, blocked, seen);
        }
      }
    }
  }

  private static void addBlocked(Party party, Set<Party> blocked) {
    if (party.waitsFor() != null) {
      blocked.add(party);
    }
  }

  private boolean through(ActorFuture<?> future) {
    return Needs.musts(future).stream().anyMatch(this::leadsBack);
  }

  private boolean leadsBack(Ask<?> ask) {
    if (!ask.isOpen() || way.size() > FAR || !seen.add(ask)) {
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
      return isHeldUp(ask.target());
    }
    ActorFuture<?> future = pending.future();
    return future != null && (through(future) || isHeldUpAtHome(future));
  }

  private boolean isHeldUp(Party party) {
    if (party == waiting) {
      return true;
    }
    ActorFuture<?> next = party.waitsFor();
    return next != null && through(next);
  }

  /** Outcomes and callbacks that a waiting actor does not need for its wait come after that. */
  private boolean isHeldUpAtHome(ActorFuture<?> future) {
    if (!(future.home() instanceof Party home) || future.isDone()) {
      return false;
    }
    ActorFuture<?> before = home == waiting ? awaited : home.waitsFor();
    return before != null && !Needs.overlap(before, future) && isHeldUp(home);
  }
}
