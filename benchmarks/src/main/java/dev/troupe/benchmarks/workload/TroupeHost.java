package dev.troupe.benchmarks.workload;

import dev.troupe.ActorSystem;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A Troupe system as it comes, with a workload's actors in it, for one fork.
 *
 * @param <E> where a workload begins
 */
@State(Scope.Benchmark)
public abstract class TroupeHost<E> {
  @SuppressWarnings("NullAway.Init") // JMH calls open() first
  private ActorSystem system;

  @SuppressWarnings("NullAway.Init") // likewise
  private E entry;

  /** Starts the system and the workload's actors. */
  @Setup(Level.Trial)
  public final void open() {
    system = ActorSystem.create("benchmark");
    entry = populate(system);
  }

  /** Stops the system and waits until it has stopped. */
  @TearDown(Level.Trial)
  public final void close() {
    system.close();
  }

  /** Spawns the actors that live as long as the fork. */
  abstract E populate(ActorSystem system);

  final E entry() {
    return entry;
  }
}
