package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;
import dev.troupe.ActorType;
import dev.troupe.DeadLetter;
import dev.troupe.Props;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.dispatcher.Dispatcher;
import dev.troupe.runtime.mailbox.Mailbox;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.mailbox.NodeList;
import dev.troupe.runtime.time.TimerService;
import dev.troupe.spi.ActorFactory;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a cell consists of; what only some cells need is made when it is first needed.
 *
 * <p>A cell is one object, to be small, but several rooms: its parts, what others may see of it
 * ({@link CellView}), the steps of its life ({@link CellLife}), what it is to asks ({@link
 * CellAsks}), and its turn ({@link Cell}). Own thread only, if a method does not say otherwise.
 */
abstract class CellParts extends Mailbox {

  final @Nullable Cell parent;
  private final ActorType<?, ?> type;
  private final ActorFactory<?, ?> factory;
  private final Environment env;
  volatile @Nullable Extras extras;
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
  int epoch;

  /** The incarnation of the parent that spawned this cell. */
  int parentEpoch;

  /** The ordinal of the state whose handlers are in force. */
  short state;

  boolean started;

  /** How many messages were handled. */
  long handled;

  CellParts(Environment env, Props<?> props, @Nullable Cell parent, @Nullable ActorPath path) {
    super(new Node(Tags.START, Phase.NEW));
    this.env = env;
    this.type = props.type();
    this.factory = props.factory();
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
    return (ActorType<Object, ?>) type;
  }

  /** Makes the actor's instances. */
  final ActorFactory<?, ?> factory() {
    return factory;
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
    NodeList backlog = own.backlog;
    if (backlog == null) {
      backlog = new NodeList();
      own.backlog = backlog;
    }
    return backlog;
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
}
