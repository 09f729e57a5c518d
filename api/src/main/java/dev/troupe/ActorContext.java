package dev.troupe;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;

/**
 * What an actor can do with itself and its surroundings; injected into its constructor.
 *
 * <p>For use by its own actor, while that is running. Except for {@link #self()}, {@link #system()}
 * and {@link #executor()}, a method called from elsewhere fails with an {@link
 * IllegalStateException} that says so.
 *
 * @param <R> the actor's type of reference
 */
public interface ActorContext<R extends ActorRef> extends ActorSpawner {

  /**
   * This actor.
   *
   * @return a reference to share with others; callable from any thread
   */
  R self();

  /**
   * The actor that spawned this one.
   *
   * @return the parent; empty for an actor spawned by the system
   */
  Optional<ActorRef> parent();

  /**
   * The living children, in start order.
   *
   * @return an immutable snapshot
   */
  List<ActorRef> children();

  /**
   * A living child.
   *
   * @param name its name
   * @return the child, if there is one of that name
   */
  Optional<ActorRef> child(String name);

  /**
   * Asks for exactly one {@link Terminated} when another actor stops, or has stopped already.
   *
   * @param other any actor but this one
   */
  void watch(ActorRef other);

  /**
   * Takes {@link #watch} back: no {@link Terminated} of that actor arrives any more.
   *
   * @param other a watched actor; any other is no error
   */
  void unwatch(ActorRef other);

  /**
   * Stops a child or this actor once everything sent to it before has been handled.
   *
   * @param childOrSelf a child, or {@link #self()}; one that has stopped is no error
   * @throws IllegalArgumentException if it is neither
   */
  void stop(ActorRef childOrSelf);

  /**
   * Stops a child or this actor after the message it is handling; what waits becomes dead letters.
   *
   * @param childOrSelf a child, or {@link #self()}; one that has stopped is no error
   * @throws IllegalArgumentException if it is neither
   */
  void stopNow(ActorRef childOrSelf);

  /**
   * Changes the actor's state, from the next message on.
   *
   * @param state a constant of {@link Actor#states()}
   * @throws IllegalArgumentException if it is a constant of another enum, or the actor has no
   *     states
   */
  void become(Enum<?> state);

  /**
   * Puts the message being handled aside.
   *
   * @throws StashOverflowException if the stash is full
   * @throws IllegalStateException if no message is being handled
   */
  void stash();

  /** Puts all stashed messages back, in their order, ahead of newer ones. */
  void unstashAll();

  /**
   * This actor's timers; a stop or restart cancels all.
   *
   * @return always the same within one incarnation of the instance
   */
  Timers timers();

  /**
   * Runs tasks in this actor, one at a time with its messages.
   *
   * @return an executor that is callable from any thread; tasks of an earlier instance are dropped
   */
  Executor executor();

  /**
   * Brings the result of a stage into this actor.
   *
   * @param stage any stage
   * @param onSuccess runs in this actor with the result
   * @param onFailure runs in this actor with the failure
   */
  <T> void pipe(
      CompletionStage<T> stage,
      Consumer<? super T> onSuccess,
      Consumer<? super Throwable> onFailure);

  /**
   * The system this actor lives in.
   *
   * @return the system; callable from any thread
   */
  ActorSystem system();

  /**
   * A logger of the actor's class; the path is in the MDC under {@code troupe.actor} while a
   * handler runs.
   *
   * @return the logger
   */
  Logger log();
}
