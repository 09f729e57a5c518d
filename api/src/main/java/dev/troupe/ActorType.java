package dev.troupe;

import dev.troupe.spi.Endpoint;
import dev.troupe.spi.MailboxPolicy;
import dev.troupe.spi.SupervisionRule;
import dev.troupe.spi.Unanswered;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an engine needs to know of one actor class: how to hand it a message, run its hooks and
 * supervise it.
 *
 * <p>Each generated reference has its own, in the constant {@code TYPE}; users pass that to {@link
 * ActorSystem#find} and call nothing on it. Immutable and stateless, hence safe from any thread;
 * the methods that take an instance are called by the actor's thread only.
 *
 * @param <A> the actor class
 * @param <R> the type of reference
 */
public abstract class ActorType<A, R extends ActorRef> {
  private final Class<?> actorClass;

  /**
   * For generated code only.
   *
   * @param actorClass the annotated class
   */
  protected ActorType(Class<?> actorClass) {
    this.actorClass = Objects.requireNonNull(actorClass, "actorClass");
  }

  /**
   * The annotated class.
   *
   * @return the class
   */
  public final Class<?> actorClass() {
    return actorClass;
  }

  /**
   * Makes a reference.
   *
   * @param endpoint where its messages go
   * @return a reference to that endpoint
   */
  public abstract R ref(Endpoint endpoint);

  /**
   * Hands one message to its handler.
   *
   * @param actor the instance
   * @param state the ordinal of the actor's state; 0 for an actor without states
   * @param tag which message it is: the reference's own number for it, or one of {@link
   *     dev.troupe.spi.Signals}
   * @param message the message
   * @return the reply, {@code null} for a {@code void} handler, a {@link dev.troupe.spi.Later} for
   *     a handler that returns a stage, or {@link #unhandled()}
   * @throws Exception what the handler throws
   */
  public abstract @Nullable Object dispatch(A actor, int state, int tag, Object message)
      throws Exception;

  /**
   * What {@link #dispatch} returns for a message that has no handler in the state.
   *
   * @return a constant that is no reply
   */
  protected static Object unhandled() {
    return Unanswered.UNHANDLED;
  }

  /**
   * The messages that have a handler in a state, in the author's order; for error texts.
   *
   * @param state the ordinal of the state
   * @return simple names of message types, or of handlers of generated messages
   */
  public abstract List<String> accepts(int state);

  /**
   * Runs {@code @PreStart}.
   *
   * @param actor the instance
   * @throws Exception what the hook throws
   */
  public void preStart(A actor) throws Exception {}

  /**
   * Runs {@code @PostStop}.
   *
   * @param actor the instance
   * @throws Exception what the hook throws
   */
  public void postStop(A actor) throws Exception {}

  /**
   * Runs {@code @PreRestart} on the old instance.
   *
   * @param actor the old instance
   * @param cause the failure
   * @throws Exception what the hook throws
   */
  public void preRestart(A actor, Throwable cause) throws Exception {}

  /**
   * Runs {@code @PostRestart} on the new instance.
   *
   * @param actor the new instance
   * @param cause the failure
   * @throws Exception what the hook throws
   */
  public void postRestart(A actor, Throwable cause) throws Exception {}

  /**
   * The actor's rules for itself, in declared order.
   *
   * @return rules without children
   */
  public List<SupervisionRule> ownRules() {
    return List.of();
  }

  /**
   * The actor's rules for its children, in declared order.
   *
   * @return rules with children
   */
  public List<SupervisionRule> childRules() {
    return List.of();
  }

  /**
   * How the actor's mailbox and stash are bounded.
   *
   * @return the policy
   */
  public MailboxPolicy mailbox() {
    return MailboxPolicy.UNBOUNDED;
  }

  /**
   * The states of {@link Actor#states()}, in declared order.
   *
   * @return the constants; none for an actor without states
   */
  public List<? extends Enum<?>> states() {
    return List.of();
  }

  /**
   * Whether handlers may block their thread.
   *
   * @return {@link Actor#blocking()}
   */
  public boolean blocking() {
    return false;
  }

  @Override
  public final String toString() {
    return actorClass.getSimpleName();
  }
}
