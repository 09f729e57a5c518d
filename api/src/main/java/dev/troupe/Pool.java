package dev.troupe;

import dev.troupe.spi.PoolSpawner;
import dev.troupe.spi.Router;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A fixed number of actors of one type behind one reference; one that stops is replaced.
 *
 * <pre>{@code
 * Pool<WorkerRef> pool =
 *     Pool.spawn(system, "workers", 3, Routing.roundRobin(), i -> WorkerRef.props("worker-" + i));
 * pool.ref().ask(new WorkTask("task-1", "data"));
 * }</pre>
 *
 * <p>Stopping, watching or poisoning {@link #ref()} acts on the whole pool. Safe to share between
 * threads.
 *
 * @param <R> the routees' type of reference
 */
public final class Pool<R extends ActorRef> {
  private final Router<R> router;

  private Pool(Router<R> router) {
    this.router = router;
  }

  /**
   * Spawns a pool and its routees.
   *
   * @param parent a system, or the context of the actor that calls
   * @param name the pool's name, unique among the parent's living children
   * @param size how many routees, at least 1
   * @param routing how to choose among them
   * @param routee makes the props of a routee from its index, 0 to size - 1; called again when one
   *     is replaced
   * @return the pool, at once
   * @throws IllegalArgumentException if the size is less than 1
   * @throws ActorNameException if the name is taken or not allowed
   */
  public static <R extends ActorRef> Pool<R> spawn(
      ActorSpawner parent, String name, int size, Routing routing, IntFunction<Props<R>> routee) {
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(routing, "routing");
    Objects.requireNonNull(routee, "routee");
    if (size < 1) {
      throw new IllegalArgumentException(
          "A pool needs at least 1 routee, but \"" + name + "\" was given size " + size + ".");
    }
    if (!(parent instanceof PoolSpawner spawner)) {
      throw new IllegalArgumentException(
          "A pool is spawned by a system or a context of an engine, not by " + parent + ".");
    }
    return new Pool<>(spawner.spawnPool(name, size, routing, routee));
  }

  /**
   * A reference of the routees' own type: what is sent to it is routed.
   *
   * @return always the same
   */
  public R ref() {
    return router.ref();
  }

  /**
   * The living routees.
   *
   * @return an immutable snapshot
   */
  public List<R> routees() {
    return router.routees();
  }

  /**
   * Asks every living routee.
   *
   * @param ask asks one routee; called by the caller's thread
   * @return the replies in the routees' order; fails with the first failure, and at once if there
   *     is no routee
   */
  public <T> CompletableFuture<List<T>> askAll(Function<R, CompletableFuture<T>> ask) {
    return router.askAll(ask);
  }

  @Override
  public String toString() {
    return "Pool[" + ref() + "]";
  }
}
