package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.ActorSystem;
import dev.troupe.ActorType;
import dev.troupe.ChildFailed;
import dev.troupe.Props;
import dev.troupe.Routing;
import dev.troupe.runtime.ask.Ask;
import dev.troupe.runtime.ask.AskNode;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.mailbox.NodeList;
import dev.troupe.spi.Endpoint;
import dev.troupe.spi.Router;
import dev.troupe.spi.Signals;
import dev.troupe.spi.Unanswered;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * An actor: its mailbox, its instance, and its life from spawn to stop.
 *
 * <p>A state machine that others drive: whoever runs its turns is its own thread for as long.
 * Methods are for the own thread only, if they do not say otherwise.
 */
public class Cell extends CellAsks {
  /** The key of the path in the MDC. */
  private static final String MDC_KEY = "troupe.actor";

  private static final Logger LOG = LoggerFactory.getLogger(Cell.class);

  Cell(Environment env, Props<?> props, @Nullable Cell parent, @Nullable ActorPath path) {
    super(env, props, parent, path);
  }

  // The endpoint: any thread

  @Override
  public void tell(int tag, Object message) {
    boolean unused = put(new Node(tag, Objects.requireNonNull(message, "message")));
  }

  @Override
  public <T> CompletableFuture<T> ask(int tag, Object message) {
    return ask(tag, message, services().askTimeout());
  }

  @Override
  public <T> CompletableFuture<T> ask(int tag, Object message, Duration timeout) {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(timeout, "timeout");
    Ask<T> ask =
        Current.get() instanceof Cell asker
            ? new Ask<>(asker, asker.epoch(), this, message, timeout)
            : new Ask<>(services().outside(), 0, this, message, timeout);
    if (ask.begin()) {
      ask.sent(put(new AskNode(tag, message, ask)));
    }
    return ask;
  }

  @Override
  public final void poison() {
    send(new Node(Tags.POISON, Phase.STOPPING));
  }

  @Override
  public final <R extends ActorRef> Router<R> group(List<R> routees, Routing routing) {
    return services().routers().group(routees, routing);
  }

  /** Whether this actor lives in a system. */
  public final boolean isOf(ActorSystem system) {
    return services().system() == system;
  }

  /** Stops the actor after the message it is handling. */
  public final void stopNow() {
    order(new Node(Tags.STOP_NOW, Phase.STOPPING));
  }

  /** Completes a future when the actor has stopped, after its last hook. */
  public final void onStopped(CompletableFuture<@Nullable Void> future) {
    send(new Node(Tags.WATCH, future));
  }

  @Override
  final Cell self() {
    return this;
  }

  // The turn

  @Override
  public final void run() {
    Object before = Current.set(this);
    if (services().mdc()) {
      MDC.put(MDC_KEY, path().toString());
    }
    try {
      batch();
    } catch (Throwable t) {
      broke(t);
    } finally {
      Object unused = Current.set(before);
      if (services().mdc()) {
        MDC.remove(MDC_KEY);
      }
    }
  }

  private void batch() {
    for (int left = environment().batch(); left > 0; left--) {
      if (hasCommands()) {
        obey();
        continue; // a command may bring another, which comes before the next message too
      }
      Node node = next();
      if (node != null) {
        receive(node);
        release(node);
        forgetCurrent();
      } else if (!hasCommands() && rest()) { // the node that brought a command may be taken by now
        return;
      } else {
        Thread.onSpinWait();
      }
    }
    boolean unused = awaken();
  }

  /**
   * The engine itself has failed, or what it runs on: this turn ends here, and the actor is given
   * up.
   */
  private void broke(Throwable failure) {
    Node node = current();
    if (node != null) {
      release(node);
    }
    if (Fatal.is(failure)) {
      services().overseer().fatal(path(), failure);
    } else {
      LOG.error("{} is stopped by a fault of the engine", path(), failure);
    }
    stopNow();
    boolean unused = awaken();
  }

  private @Nullable Node next() {
    Extras own = extrasIfAny();
    if (own != null && phase == Phase.RUNNING && own.backlog != null) {
      Node node = takeFromBacklog();
      if (node != null) {
        own.current = node;
        return node;
      }
    }
    Node taken = take();
    Node node = open(taken);
    if (node != taken) {
      extras().current = node;
    }
    return node;
  }

  private void forgetCurrent() {
    Extras own = extrasIfAny();
    if (own != null) {
      own.current = null;
    }
  }

  private void receive(Node node) {
    if (phase == Phase.RUNNING && node.tag() >= 0) {
      handle(node);
    } else {
      Reception.receive(this, node);
    }
  }

  final void receiveAll(NodeList nodes) {
    for (Node node = nodes.poll(); node != null; node = nodes.poll()) {
      receive(node);
    }
  }

  private void obey() {
    NodeList commands = takeCommands();
    for (Node command = commands.poll(); command != null; command = commands.poll()) {
      extras().current = command; // what the mailbox has next is not being handled
      Commands.obey(this, command);
    }
    forgetCurrent();
  }

  /** Hands a message, or a signal with a handler's tag, to its handler. */
  final void handle(Node node) {
    left(node);
    AskNode request = node instanceof AskNode asked ? asked : null;
    if (request != null && !request.ask().isOpen()) {
      return;
    }
    try {
      Object reply = dispatch(node);
      if (reply != Unanswered.UNHANDLED) {
        handled++;
      }
      if (!tookAside() && (reply != null || request != null)) {
        Replies.conclude(this, node, reply);
      }
    } catch (Throwable t) {
      failed(node, t);
    }
    clearInterrupt();
  }

  private boolean tookAside() {
    Extras own = extrasIfAny();
    return own != null && own.stash != null && own.stash.tookAside();
  }

  private void failed(Node node, Throwable cause) {
    clearInterrupt();
    boolean unused = tookAside();
    if (node instanceof AskNode request) {
      request.ask().fail(cause);
    }
    failures().failed(cause, node.message().getClass().getSimpleName());
  }

  /** Hands a signal to its handler. */
  final void handleSignal(Node signal) {
    handleInstead(signal);
    handle(signal);
  }

  /** What is handled is not the node that was taken, but what it stands for. */
  private void handleInstead(Node node) {
    Extras own = extras();
    Node taken = taken();
    if (own.current == null && taken != null) {
      pass(taken);
    }
    own.current = node;
  }

  /** Hands on that a child was lost; without a handler, that may be this actor's own failure. */
  final void handleLostChild(LostChild lost) {
    ChildFailed signal = lost.signal();
    Node node = new Node(Signals.CHILD_FAILED, signal);
    handleInstead(node);
    try {
      Object reply = dispatch(node);
      boolean unused = tookAside();
      if (reply != Unanswered.UNHANDLED) {
        handled++;
      } else if (lost.elseFails() && lost.epoch() == epoch) {
        failures().failed(signal.cause(), "the loss of " + signal.child().path());
      }
    } catch (Throwable t) {
      failed(node, t);
    }
    clearInterrupt();
  }

  private @Nullable Object dispatch(Node node) throws Exception {
    return type().dispatch(Objects.requireNonNull(instance), state, node.tag(), node.message());
  }

  // Children

  /**
   * Spawns a child. Own thread only; any thread for a guardian.
   *
   * @param name null to have one made
   */
  public final <R extends ActorRef> R spawn(Props<R> props, @Nullable String name) {
    return spawn(props, name, child -> {});
  }

  /**
   * Spawns a child that is prepared before it has its first turn. Own thread only; any thread for a
   * guardian.
   *
   * @param written describes the child, as its user wrote it
   * @param name null to have one made
   * @param prepared is given the child, on whose own thread it is then
   */
  public final <R extends ActorRef> R spawn(
      Props<R> written, @Nullable String name, Consumer<Cell> prepared) {
    Objects.requireNonNull(written, "props");
    Props<R> props = environment().casting().props(written);
    ActorType<?, R> type = props.type();
    ActorPath childPath = name == null ? null : path().child(name);
    Environment env = environment().suiting(type.blocking());
    Cell child =
        type.mailbox().capacity() > 0
            ? new BoundedCell(env, props, this, childPath)
            : new Cell(env, props, this, childPath);
    if (isOver()) {
      throw Children.refusal(this, child);
    }
    child.parentEpoch = epoch;
    children().add(child, name);
    try {
      prepared.accept(child);
    } finally {
      boolean unused = child.awaken();
    }
    return type.ref(child);
  }

  /** The cell that a reference leads to. Any thread. */
  public static Cell of(ActorRef ref) {
    Endpoint endpoint = Endpoint.of(Objects.requireNonNull(ref, "actor"));
    if (endpoint instanceof Cell cell) {
      return cell;
    }
    if (endpoint instanceof Front front) {
      return front.cell();
    }
    throw new IllegalArgumentException(
        ref + " is no single actor of this system: it cannot be watched or stopped.");
  }

  // Stopping, seen by others

  /** Tells one who wants to know that this cell has stopped. */
  final void tellGone(Object watcher) {
    if (watcher instanceof Watch watch) {
      watch
          .watcher()
          .send(new Node(Tags.GONE, new Watch.Gone(watch, Optional.ofNullable(cause()))));
    } else if (watcher instanceof CompletableFuture<?> future) {
      services().outside().execute(() -> future.complete(null));
    }
  }
}
