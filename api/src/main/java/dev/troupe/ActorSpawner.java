package dev.troupe;

/** Who can spawn actors: a system, or an actor's context. */
public interface ActorSpawner {

  /**
   * Starts an actor and returns at once; its constructor runs in the actor's own context.
   *
   * @param props what to start
   * @param name unique among the spawner's living children; not empty, without a slash
   * @return a reference that can be used at once
   * @throws ActorNameException if the name is taken or not allowed
   * @throws ActorTerminatedException if the spawner is stopping
   */
  <R extends ActorRef> R spawn(Props<R> props, String name);

  /**
   * Starts an actor under a name made for it, and returns at once.
   *
   * @param props what to start
   * @return a reference that can be used at once
   * @throws ActorTerminatedException if the spawner is stopping
   */
  <R extends ActorRef> R spawn(Props<R> props);
}
