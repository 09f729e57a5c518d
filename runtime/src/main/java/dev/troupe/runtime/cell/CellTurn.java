package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;
import dev.troupe.ChildFailed;
import dev.troupe.Props;
import dev.troupe.runtime.ask.AskNode;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.mailbox.NodeList;
import dev.troupe.spi.Signals;
import dev.troupe.spi.Unanswered;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * What a cell does when it has its turn: obeys commands, takes messages one by one, and hands them
 * to the user's object. Own thread only.
 */
abstract class CellTurn extends CellAsks {
  /** The key of the path in the MDC. */
  private static final String MDC_KEY = "troupe.actor";

  private static final Logger LOG = LoggerFactory.getLogger(Cell.class);

  CellTurn(Environment env, Props<?> props, @Nullable Cell parent, @Nullable ActorPath path) {
    super(env, props, parent, path);
  }

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
    self().stopNow();
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
      Reception.receive(self(), node);
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
      Commands.obey(self(), command);
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
        Replies.conclude(self(), node, reply);
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
}
