package dev.troupe.runtime.cell;

import dev.troupe.ActorContext;
import dev.troupe.ActorRef;
import dev.troupe.ActorSystem;
import dev.troupe.PoisonPill;
import dev.troupe.Props;
import dev.troupe.Routing;
import dev.troupe.Timers;
import dev.troupe.runtime.ask.ActorFuture;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.spi.PoolSpawner;
import dev.troupe.spi.Router;
import dev.troupe.spi.Signals;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * What one incarnation of an actor is given to act on itself and its surroundings.
 *
 * <p>Own thread only, but for {@link #self}, {@link #system} and {@link #executor}.
 */
final class CellContext<R extends ActorRef> implements ActorContext<R>, PoolSpawner {
  private final Cell cell;
  private final int epoch;
  private @Nullable R self;

  CellContext(Cell cell) {
    this.cell = cell;
    this.epoch = cell.epoch();
  }

  // Any thread

  @Override
  @SuppressWarnings("unchecked") // the props that made this actor say that it is an R
  public R self() {
    R known = self;
    if (known == null) {
      known = (R) cell.ref();
      self = known;
    }
    return known;
  }

  @Override
  public ActorSystem system() {
    return cell.services().system();
  }

  @Override
  public Executor executor() {
    return task ->
        cell.send(new Node(Tags.TASK, new Task(epoch, Objects.requireNonNull(task, "task"))));
  }

  // The tree

  @Override
  public <C extends ActorRef> C spawn(Props<C> props, String name) {
    return cell("spawn()").spawn(props, Objects.requireNonNull(name, "name"));
  }

  @Override
  public <C extends ActorRef> C spawn(Props<C> props) {
    return cell("spawn()").spawn(props, null);
  }

  @Override
  public <C extends ActorRef> Router<C> spawnPool(
      String name, int size, Routing routing, IntFunction<Props<C>> routee) {
    return cell("spawn()").services().routers().spawnPool(cell, name, size, routing, routee);
  }

  @Override
  public Optional<ActorRef> parent() {
    Cell parent = cell("parent()").parent;
    return parent == null || parent.parent == null ? Optional.empty() : Optional.of(parent.ref());
  }

  @Override
  public List<ActorRef> children() {
    return cell("children()").children().snapshot().stream().map(CellView::ref).toList();
  }

  @Override
  public Optional<ActorRef> child(String name) {
    Cell child = cell("child()").children().find(Objects.requireNonNull(name, "name"));
    return Optional.ofNullable(child).map(CellView::ref);
  }

  @Override
  public void watch(ActorRef other) {
    Cell watched = Cell.of(other);
    if (watched == cell("watch()")) {
      throw new IllegalArgumentException(cell.path() + " cannot watch itself.");
    }
    if (!cell.isOver()) {
      cell.watching().add(watched, other);
    }
  }

  @Override
  public void unwatch(ActorRef other) {
    cell("unwatch()").watching().remove(Cell.of(other));
  }

  @Override
  public void stop(ActorRef childOrSelf) {
    Cell unused = own("stop()", childOrSelf);
    childOrSelf.tell(PoisonPill.INSTANCE);
  }

  @Override
  public void stopNow(ActorRef childOrSelf) {
    own("stopNow()", childOrSelf).stopNow();
  }

  private Cell own(String method, ActorRef childOrSelf) {
    Cell other = Cell.of(childOrSelf);
    if (other != cell(method) && other.parent != cell) {
      throw new IllegalArgumentException(
          cell.path()
              + " stops itself and its children, but "
              + other.path()
              + " is none of them. Use system.stop(), or send it a PoisonPill.");
    }
    return other;
  }

  // Messages

  @Override
  public void become(Enum<?> state) {
    List<? extends Enum<?>> states = cell("become()").type().states();
    int row = states.indexOf(Objects.requireNonNull(state, "state"));
    if (row < 0) {
      throw new IllegalArgumentException(
          state + " is no state of " + cell.path() + ", whose states are " + states + ".");
    }
    cell.state = (short) row;
  }

  @Override
  public void stash() {
    Node current = cell("stash()").current();
    if (current == null || !isMessage(current)) {
      throw new IllegalStateException(
          cell.path() + " handles no message now that it could put into its stash.");
    }
    cell.stash().add(current);
  }

  private static boolean isMessage(Node node) {
    return node.tag() >= 0
        || node.tag() == Signals.TERMINATED
        || node.tag() == Signals.CHILD_FAILED;
  }

  @Override
  public void unstashAll() {
    cell("unstashAll()").putBack(cell.stash().takeAll());
  }

  // Time and futures

  @Override
  public Timers timers() {
    return cell("timers()").actorTimers();
  }

  @Override
  public <T> void pipe(
      CompletionStage<T> stage,
      Consumer<? super T> onSuccess,
      Consumer<? super Throwable> onFailure) {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(onSuccess, "onSuccess");
    Objects.requireNonNull(onFailure, "onFailure");
    Executor inside = cell("pipe()").isOver() ? task -> {} : executor();
    BiConsumer<T, @Nullable Throwable> observer =
        (value, failure) ->
            inside.execute(
                () -> {
                  if (failure == null) {
                    onSuccess.accept(value);
                  } else {
                    onFailure.accept(RunningAsks.cause(failure));
                  }
                });
    if (stage instanceof ActorFuture<T> future) {
      future.observe(observer);
    } else {
      CompletionStage<T> unused = stage.whenComplete(observer);
    }
  }

  @Override
  public Logger log() {
    return cell("log()").log();
  }

  private Cell cell(String method) {
    cell.requireInside(method);
    return cell;
  }

  @Override
  public String toString() {
    return "ActorContext[" + cell.path() + "]";
  }
}
