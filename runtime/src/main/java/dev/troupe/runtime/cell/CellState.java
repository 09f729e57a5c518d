package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.ActorStarted;
import dev.troupe.ActorTerminatedException;
import dev.troupe.ActorType;
import dev.troupe.DeadLetter;
import dev.troupe.Props;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.dispatcher.Dispatcher;
import dev.troupe.runtime.mailbox.Mailbox;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.mailbox.NodeList;
import dev.troupe.runtime.time.TimerService;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a cell consists of, and the steps its life is made of.
 *
 * <p>Own thread only, if a method does not say otherwise.
 */
abstract class CellState extends Mailbox {
  final @Nullable Cell parent;
  private final Props<?> props;
  private final Environment env;
  private volatile @Nullable Extras extras;
  private @Nullable ActorPath path;

  /** The number that a made name consists of; zero for an actor with a given name. */
  int serial;

  // Links to siblings, guarded by the parent's Children.
  @Nullable Cell older;
  @Nullable Cell younger;

  /** The user's object; after a stop, the failure that stopped it. */
  @Nullable Object instance;

  Phase phase = Phase.NEW;

  /** The incarnation of the instance: changes whenever one comes or goes. */
  private int epoch;

  /** The ordinal of the state whose handlers are in force. */
  short state;

  private boolean started;

  /** How many messages were handled. */
  long handled;

  CellState(Environment env, Props<?> props, @Nullable Cell parent, @Nullable ActorPath path) {
    super(new Node(Tags.START, Phase.NEW));
    this.env = env;
    this.props = props;
    this.parent = parent;
    this.path = path;
  }

  // Any thread

  @Override
  public final ActorPath path() {
    ActorPath known = path;
    if (known == null) {
      known = Objects.requireNonNull(parent, "parent").path().child(Children.MADE + serial);
      path = known;
    }
    return known;
  }

  final Services services() {
    return env.services();
  }

  final Environment environment() {
    return env;
  }

  final Dispatcher dispatcher() {
    return env.dispatcher();
  }

  final TimerService timerService() {
    return env.services().timers();
  }

  @Override
  protected final boolean awaken() {
    return env.dispatcher().schedule(this);
  }

  /** What an engine knows of the actor; it takes the instance that its own props make. */
  @SuppressWarnings("unchecked")
  final ActorType<Object, ?> type() {
    return (ActorType<Object, ?>) props.type();
  }

  final Logger log() {
    return LoggerFactory.getLogger(type().actorClass());
  }

  final void deadLetter(Object message, DeadLetter.Reason reason) {
    services().deadLetters().add(message, path(), reason);
  }

  /** Sends what only cells send. */
  final void send(Node node) {
    boolean unused = put(node);
  }

  /** Sends what overtakes messages. */
  final void order(Node command) {
    command(command);
  }

  /** Refuses to be used from outside the actor. */
  final void requireInside(String method) {
    if (Current.get() != this) {
      throw new IllegalStateException(
          "context."
              + method
              + " of "
              + path()
              + " was called from outside that actor. Send it a message, or use"
              + " context.executor() or context.pipe() to get inside.");
    }
  }

  final @Nullable Extras extrasIfAny() {
    return extras;
  }

  // Parts

  abstract Cell self();

  final Extras extras() {
    Extras own = extras;
    if (own == null) {
      own = new Extras();
      extras = own;
    }
    return own;
  }

  final Children children() {
    Extras own = extras();
    Children children = own.children;
    if (children == null) {
      children = new Children(self());
      own.children = children;
    }
    return children;
  }

  final Failures failures() {
    Extras own = extras();
    Failures failures = own.failures;
    if (failures == null) {
      failures = new Failures(self());
      own.failures = failures;
    }
    return failures;
  }

  final RunningAsks runningAsks() {
    Extras own = extras();
    if (own.runningAsks == null) {
      own.runningAsks = new RunningAsks(self());
    }
    return own.runningAsks;
  }

  final Watching watching() {
    Extras own = extras();
    if (own.watching == null) {
      own.watching = new Watching(self());
    }
    return own.watching;
  }

  final Watchers watchers() {
    Extras own = extras();
    if (own.watchers == null) {
      own.watchers = new Watchers();
    }
    return own.watchers;
  }

  final Stash stash() {
    Extras own = extras();
    if (own.stash == null) {
      own.stash = new Stash(self());
    }
    return own.stash;
  }

  final ActorTimers actorTimers() {
    Extras own = extras();
    if (own.timers == null) {
      own.timers = new ActorTimers(self());
    }
    return own.timers;
  }

  final NodeList backlog() {
    Extras own = extras();
    if (own.backlog == null) {
      own.backlog = new NodeList();
    }
    return own.backlog;
  }

  /** The message being handled; null if none is. */
  final @Nullable Node current() {
    Extras own = extras;
    return own != null && own.current != null ? own.current : taken();
  }

  final int epoch() {
    return epoch;
  }

  final boolean isOver() {
    return phase.isOver();
  }

  /** Whether an instance has ever started. */
  public final boolean wasStarted() {
    return started;
  }

  // Steps of life

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
          Objects.requireNonNull(
              props.factory().create(new CellContext<>(self())), "the actor made");
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

  /** Begins to run without a turn. */
  final void beginRunning(Object guardian) {
    Node start = take();
    if (start != null) {
      release(start);
    }
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
      Round round = new Round(self(), together);
      own.round = round;
      round.begin();
    }
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

  // What a bounded mailbox does otherwise

  /**
   * Adds a node to the mailbox. Any thread.
   *
   * @return whether a sleeping thread had to be woken
   */
  boolean put(Node node) {
    return enqueue(node);
  }

  /** The node that was meant by what was taken from the mailbox. */
  @Nullable Node open(@Nullable Node node) {
    return node;
  }

  /** A message does not wait any more: it is handled or discarded. */
  void left(Node node) {}

  /** Keeps a node that was taken from the mailbox for later. */
  void putAside(Node node) {
    backlog().add(node.copy());
  }

  /** Takes the first of what was kept for later. */
  @Nullable Node takeFromBacklog() {
    return backlog().poll();
  }

  /** Takes all that was kept for later. */
  NodeList takeBacklog() {
    return backlog().takeAll();
  }

  /** Puts messages that were stashed ahead of all others. */
  void putBack(NodeList stashed) {
    backlog().prependAll(stashed);
  }

  /** Nothing is refused any more: the actor stops, and all that comes is a dead letter. */
  void closeMailbox() {}

  /** Makes a reference to this cell. Any thread. */
  public final ActorRef ref() {
    return type().ref(self());
  }

  // A glance from any thread

  /** The living children, in start order. */
  public final List<Cell> livingChildren() {
    Children children = childrenIfAny();
    return children == null ? List.of() : children.snapshot();
  }

  /** A living child. */
  public final Optional<Cell> livingChild(String name) {
    Children children = childrenIfAny();
    return Optional.ofNullable(children == null ? null : children.find(name));
  }

  private @Nullable Children childrenIfAny() {
    Extras own = extras;
    return own == null ? null : own.children;
  }

  /** A reference to this cell, if it is of a type. */
  @SuppressWarnings("unchecked") // a type makes references of its own class
  public final <R extends ActorRef> Optional<R> refOf(ActorType<?, R> type) {
    return type() == env.casting().type(type) ? Optional.of((R) ref()) : Optional.empty();
  }

  /** What it is doing, and in which state of its behaviour. */
  public final String describe() {
    String doing = phase.name().toLowerCase(Locale.ROOT);
    List<? extends Enum<?>> states = type().states();
    return states.isEmpty() ? doing : doing + " " + states.get(state).name();
  }

  /** What an engine knows of the actor. */
  public final ActorType<?, ?> actorType() {
    return props.type();
  }

  /** Whether messages become dead letters; once true it stays so. */
  public final boolean isGone() {
    return phase.isOver();
  }

  /** How many messages wait or are being handled, counting no further than about {@code atMost}. */
  public final int load(int atMost) {
    return isIdle() ? 0 : 1 + glance(atMost);
  }

  /** How many messages wait, counting no further than {@code atMost}. */
  public int waiting(int atMost) {
    return glance(atMost);
  }

  /** How many messages were handled. */
  public final long handledCount() {
    return handled;
  }

  /** How often it failed. */
  public final long failedCount() {
    Extras own = extras;
    Failures failures = own == null ? null : own.failures;
    return failures == null ? 0 : failures.count();
  }

  /** How often it was restarted. */
  public final int restartCount() {
    Extras own = extras;
    Failures failures = own == null ? null : own.failures;
    return failures == null ? 0 : failures.restarts();
  }
}
