package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.ActorSystem;
import dev.troupe.ActorType;
import dev.troupe.Props;
import dev.troupe.Routing;
import dev.troupe.runtime.ask.Ask;
import dev.troupe.runtime.ask.AskNode;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.spi.Endpoint;
import dev.troupe.spi.Router;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An actor: its mailbox, its instance, and its life from spawn to stop.
 *
 * <p>A state machine that others drive: whoever runs its turns is its own thread for as long.
 * Methods are for the own thread only, if they do not say otherwise.
 */
public class Cell extends CellTurn {
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
