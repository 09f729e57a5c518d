package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.ActorType;
import dev.troupe.Props;
import dev.troupe.runtime.mailbox.NodeList;
import dev.troupe.spi.Endpoint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What others may see of a cell: glances, each true on its own. Any thread. */
abstract class CellView extends CellExtras {

  CellView(Environment env, Props<?> props, @Nullable Cell parent, @Nullable ActorPath path) {
    super(env, props, parent, path);
  }

  /** Makes a reference to this cell. Any thread. */
  public final ActorRef ref() {
    return type().ref(self());
  }

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
    Extras own = extrasIfAny();
    return own == null ? null : own.children;
  }

  /** A reference to this cell, if it is of a type. */
  @SuppressWarnings("unchecked") // a type makes references of its own class
  public final <R extends ActorRef> Optional<R> refOf(ActorType<?, R> type) {
    ActorRef ref = ref();
    boolean fits = Endpoint.of(ref) instanceof Front front ? front.passesFor(type) : plays(type);
    return fits ? Optional.of((R) ref) : Optional.empty();
  }

  /** Whether it was spawned for a type. */
  final boolean plays(ActorType<?, ?> type) {
    return type() == environment().casting().type(type);
  }

  /** What it is doing, and in which state of its behaviour. */
  public final String describe() {
    String doing = phase.name().toLowerCase(Locale.ROOT);
    List<? extends Enum<?>> states = type().states();
    return states.isEmpty() ? doing : doing + " " + states.get(state).name();
  }

  /** What an engine knows of the actor. */
  public final ActorType<?, ?> actorType() {
    return type();
  }

  /** Whether messages become dead letters; once true it stays so. */
  public final boolean isGone() {
    return phase.isOver();
  }

  /** How many messages wait or are being handled, counting no further than about {@code atMost}. */
  public final int load(int atMost) {
    return (isIdle() ? 0 : 1) + waiting(atMost);
  }

  /** How many messages wait, counting no further than {@code atMost}. */
  public int waiting(int atMost) {
    Extras own = extrasIfAny();
    NodeList kept = own == null ? null : own.backlog;
    int ahead = kept == null ? 0 : Math.min(atMost, kept.messages());
    return ahead + glance(atMost - ahead);
  }

  /** How many messages were handled. */
  public final long handledCount() {
    return handled;
  }

  /** How often it failed. */
  public final long failedCount() {
    Extras own = extrasIfAny();
    Failures failures = own == null ? null : own.failures;
    return failures == null ? 0 : failures.count();
  }

  /** How often it was restarted. */
  public final int restartCount() {
    Extras own = extrasIfAny();
    Failures failures = own == null ? null : own.failures;
    return failures == null ? 0 : failures.restarts();
  }
}
