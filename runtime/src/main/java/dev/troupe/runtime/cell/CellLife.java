package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;
import dev.troupe.ActorStarted;
import dev.troupe.ActorTerminatedException;
import dev.troupe.Props;
import dev.troupe.runtime.mailbox.Node;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps that a cell's life is made of: starts, suspensions, ends. Own thread only. */
abstract class CellLife extends CellView {

  CellLife(Environment env, Props<?> props, @Nullable Cell parent, @Nullable ActorPath path) {
    super(env, props, parent, path);
  }

  /**
   * Makes an instance and runs its hook.
   *
   * @param restart null at the first try
   */
  final void start(@Nullable Restart restart) {
    boolean first = restart == null || restart.isFirst();
    phase = Phase.STARTING;
    epoch++;
    state = 0;
    try {
      Object made =
          Objects.requireNonNull(factory().create(new CellContext<>(self())), "the actor made");
      instance = made;
      if (restart == null || restart.isFirst()) {
        type().preStart(made);
      } else {
        type().postRestart(made, restart.cause());
      }
    } catch (Throwable t) {
      clearInterrupt();
      instance = null;
      failures().startFailed(t, first);
      return;
    }
    clearInterrupt();
    phase = Phase.RUNNING;
    started = true;
    announce(first, restart);
  }

  private void announce(boolean first, @Nullable Restart restart) {
    if (!first) {
      failures().restarted();
    } else {
      if (restart != null) {
        failures().started();
      }
      if (services().events().isHeard()) {
        services().events().publish(new ActorStarted(path()));
      }
    }
  }

  /** Begins to run without a turn, and leaves its first node, which would have started it. */
  final void beginRunning(Object guardian) {
    children();
    instance = guardian;
    phase = Phase.RUNNING;
    boolean unused = rest();
  }

  /** Has the next node be taken although this one is still needed. */
  static void passBy(Node node) {
    pass(node);
  }

  /** Lets go of a node that was taken from the mailbox. */
  static void done(Node node) {
    release(node);
  }

  /** What runs next is not interrupted by what was meant for this. */
  static void clearInterrupt() {
    boolean unused = Thread.interrupted();
  }

  /**
   * Messages wait from now on, and those in the backlog are looked at again: some mean more than
   * before.
   */
  final void suspend(Phase next) {
    phase = next;
    Extras own = extras;
    if (own != null && own.backlog != null) {
      self().receiveAll(takeBacklog());
    }
  }

  /** What belongs to the incarnation so far is out of date from now on. */
  final @Nullable Extras retire() {
    epoch++;
    Extras own = extras;
    if (own != null && own.round != null) {
      own.round.cancel();
      own.round = null;
    }
    return own;
  }

  /** Begins to treat children together, when those before them are through. */
  final void beginTogether(Together together) {
    Extras own = extras();
    if (own.round != null) {
      own.round.add(together);
    } else if (children().contains(together.failed())) {
      begin(new Round(self(), together, null));
    }
  }

  final void begin(Round round) {
    extras().round = round;
    round.begin();
  }

  final void cancelTimers() {
    Extras own = extras;
    if (own != null && own.timers != null) {
      own.timers.cancelAll();
    }
  }

  /** Children that are going to be stopped by this cell's restart give no signal. */
  final void forgetChildren() {
    Extras own = extras;
    if (own != null && own.watching != null && own.children != null) {
      own.children.snapshot().forEach(own.watching::remove);
    }
  }

  /**
   * Stops the child that was started last.
   *
   * @return false if there is none
   */
  final boolean stopNextChild(boolean gracefully) {
    Extras own = extras;
    Cell last = own == null || own.children == null ? null : own.children.awaitLast();
    if (last == null) {
      return false;
    }
    if (gracefully) {
      last.poison();
    } else {
      last.stopNow();
    }
    return true;
  }

  /** A hook that may throw. */
  @FunctionalInterface
  interface Hook {
    void run(Object actor) throws Exception;
  }

  /** Runs a hook whose failure changes nothing. */
  final void runHook(String name, Hook hook) {
    Object actor = instance;
    if (actor == null) {
      return;
    }
    try {
      hook.run(actor);
    } catch (Throwable t) {
      if (Fatal.is(t)) {
        services().overseer().fatal(path(), t);
      } else {
        log().warn("{} of {} failed", name, path(), t);
      }
    }
    clearInterrupt();
  }

  /** What it waits for its parent to decide about. */
  final @Nullable Throwable undecided() {
    return phase == Phase.SUSPENDED ? failures().undecided() : null;
  }

  final void becomeStopped(@Nullable Throwable cause) {
    phase = Phase.STOPPED;
    instance = cause;
    extras = null;
  }

  /** Why this cell has stopped or is stopping, if it failed. */
  final @Nullable Throwable cause() {
    if (phase == Phase.STOPPED) {
      return (Throwable) instance;
    }
    Extras own = extras;
    return own == null || own.stopping == null ? null : own.stopping.cause();
  }

  final ActorTerminatedException terminated(String therefore, @Nullable Throwable cause) {
    return new ActorTerminatedException(path(), path() + " has stopped: " + therefore + ".", cause);
  }
}
