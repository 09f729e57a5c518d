package dev.troupe.runtime.cell;

import dev.troupe.Directive;
import dev.troupe.Scope;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.time.Cancellable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Several children that are stopped or restarted together: each in turn, the last started first,
 * and then made anew in start order.
 *
 * <p>Belongs to the parent, which goes on with its messages meanwhile. Its own thread only.
 */
final class Round {
  private final Cell parent;
  private final Together together;

  /** The round that goes on when this one is over. */
  private final @Nullable Round interrupted;

  private final Deque<Together> later = new ArrayDeque<>();

  /** Whom the scope leaves alone. */
  private List<Cell> spared = List.of();

  /** Who has not been told to halt, in start order. */
  private final List<Cell> running = new ArrayList<>();

  /** Who has halted, in start order. */
  private final Deque<Cell> halted = new ArrayDeque<>();

  private @Nullable Cell awaited;
  private boolean restarting;

  /** When the delay is over, once it has begun. */
  private OptionalLong dueAt = OptionalLong.empty();

  /** Runs while all wait for that. */
  private @Nullable Cancellable timer;

  Round(Cell parent, Together together, @Nullable Round interrupted) {
    this.parent = parent;
    this.together = together;
    this.interrupted = interrupted;
  }

  void begin() {
    parent.children().awaitEach();
    List<Cell> all = parent.children().snapshot();
    int first = firstOf(all);
    spared = all.subList(0, first);
    running.addAll(all.subList(first, all.size()));
    next();
  }

  private int firstOf(List<Cell> all) {
    if (together.scope() != Scope.REST_FOR_ONE) {
      return 0;
    }
    int failed = all.indexOf(together.failed());
    return failed < 0 ? all.size() : failed; // it may have left on its own thread
  }

  /**
   * Another child has failed meanwhile: if its turn is still to come, that is all it needs, and all
   * have theirs if it fails for all; unless it is to stop and its turn would restart it.
   */
  void add(Together another) {
    if (!isToHalt(another.failed()) || (isRestart() && isStop(another))) {
      later.add(another);
      look();
    } else if (another.scope() == Scope.ALL_FOR_ONE) {
      running.addAll(0, spared.stream().filter(parent.children()::contains).toList());
      spared = List.of();
    }
  }

  private boolean isToHalt(Cell child) {
    return running.contains(child) || (child == awaited && !restarting);
  }

  private static boolean isStop(Together together) {
    return together.directive() == Directive.STOP;
  }

  /** A child has done what it was told, or has stopped. */
  void done(Cell child) {
    running.remove(child);
    if (child != awaited) {
      halted.remove(child);
      look();
      return;
    }
    awaited = null;
    if (!restarting && parent.children().contains(child) && isRestart()) {
      halted.addFirst(child);
    }
    next();
  }

  /** A child has nothing to end: it starts as if nothing had been, and nobody waits for it. */
  void passed(Cell child) {
    if (child == awaited) {
      awaited = null;
      next();
    }
  }

  private boolean isRestart() {
    return together.directive() == Directive.RESTART;
  }

  private void next() {
    if (restarting) {
      restartNext();
    } else if (!running.isEmpty()) {
      halt(running.remove(running.size() - 1));
    } else {
      pause();
    }
  }

  private void halt(Cell child) {
    awaited = child;
    if (isRestart()) {
      child.order(new Node(Tags.HALT, new Together.Halt(together.cause(), together.delay() > 0)));
    } else if (child == together.failed()) {
      child.order(new Node(Tags.STOP_NOW, together.cause()));
    } else {
      child.stopNow();
    }
  }

  /** All have halted. Who is to stop after all neither waits for the delay nor restarts before. */
  private void pause() {
    cancel();
    Optional<Together> stop = isRestart() ? stopAmongLater() : Optional.empty();
    long left = halted.isEmpty() ? 0 : left();
    if (stop.isPresent()) {
      later.remove(stop.get());
      parent.begin(new Round(parent, stop.get(), this));
    } else if (left <= 0) {
      restarting = true;
      restartNext();
    } else {
      Node due = new Node(Tags.ROUND_DUE, this);
      timer = parent.timerService().schedule(left, () -> parent.order(due));
    }
  }

  private long left() {
    long now = parent.services().clock().nanoTime();
    long due = dueAt.orElse(now + together.delay());
    dueAt = OptionalLong.of(due);
    return due - now;
  }

  /** The delay may be over, or there may be something better to do than to wait. */
  void look() {
    if (timer != null) {
      pause();
    }
  }

  private Optional<Together> stopAmongLater() {
    return later.stream()
        .filter(Round::isStop)
        .filter(each -> parent.children().contains(each.failed()))
        .findFirst();
  }

  private void restartNext() {
    Cell child = halted.pollFirst();
    if (child == null) {
      end();
    } else {
      awaited = child;
      child.order(new Node(Tags.GO, child));
    }
  }

  private void end() {
    Extras extras = parent.extras();
    if (interrupted != null) {
      extras.round = interrupted;
      interrupted.resume(later);
      return;
    }
    extras.round = null;
    for (Together next = later.poll(); next != null; next = later.poll()) {
      parent.beginTogether(next);
    }
  }

  /** Others were stopped meanwhile, and some may have failed. */
  private void resume(Deque<Together> failures) {
    later.addAll(failures);
    halted.removeIf(child -> !parent.children().contains(child));
    pause();
  }

  /** Nobody waits any more, be it that the parent stops or restarts, and its children with it. */
  void cancel() {
    if (timer != null) {
      boolean unused = timer.cancel();
      timer = null;
    }
  }
}
