package dev.troupe.benchmarks.workload;

import java.time.Duration;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.Props;
import org.apache.pekko.actor.typed.SpawnProtocol;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A Pekko system with a workload's actors in it, for one fork.
 *
 * @param <E> where a workload begins
 */
@State(Scope.Benchmark)
public abstract class PekkoHost<E> {
  static final Duration ASK_TIMEOUT = Duration.ofSeconds(5);

  /** Set by the table to what suits the workload best. */
  @Param("FORK_JOIN")
  public PekkoDispatcher dispatcher = PekkoDispatcher.FORK_JOIN;

  @SuppressWarnings("NullAway.Init") // JMH calls open() first
  private ActorSystem<SpawnProtocol.Command> system;

  @SuppressWarnings("NullAway.Init") // likewise
  private E entry;

  /** Starts the system and the workload's actors. */
  @Setup(Level.Trial)
  public final void open() {
    system = ActorSystem.create(SpawnProtocol.create(), "benchmark", dispatcher.config());
    entry = populate();
  }

  /** Stops the system and waits until it has stopped. */
  @TearDown(Level.Trial)
  public final void close() {
    system.terminate();
    system.getWhenTerminated().toCompletableFuture().join();
  }

  /** Spawns the actors that live as long as the fork. */
  abstract E populate();

  final E entry() {
    return entry;
  }

  final ActorSystem<SpawnProtocol.Command> system() {
    return system;
  }

  final <T> ActorRef<T> spawn(Behavior<T> behavior) {
    return AskPattern.<SpawnProtocol.Command, ActorRef<T>>ask(
            system,
            replyTo -> new SpawnProtocol.Spawn<>(behavior, "", Props.empty(), replyTo),
            ASK_TIMEOUT,
            system.scheduler())
        .toCompletableFuture()
        .join();
  }
}
