package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;
import dev.troupe.ActorType;
import dev.troupe.DeadLetter;
import dev.troupe.Props;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.dispatcher.Dispatcher;
import dev.troupe.runtime.mailbox.Mailbox;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.time.TimerService;
import dev.troupe.spi.ActorFactory;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What each cell consists of.
 *
 * <p>A cell is one object, to be small, but several rooms: its parts, what only some cells have
 * ({@link CellExtras}), what others may see of it ({@link CellView}), the steps of its life ({@link
 * CellLife}), what it is to asks ({@link CellAsks}), its turn ({@link CellTurn}), and its door
 * ({@link Cell}). Own thread only, if a method does not say otherwise.
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

  abstract Cell self();

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
}
