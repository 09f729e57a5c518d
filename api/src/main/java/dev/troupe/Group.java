package dev.troupe;

import dev.troupe.spi.Endpoint;
import dev.troupe.spi.Router;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Existing actors of one type behind one reference; one that stops is left out.
 *
 * <p>Safe to share between threads.
 *
 * @param <R> the routees' type of reference
 */
public final class Group<R extends ActorRef> {
  private final Router<R> router;

  private Group(Router<R> router) {
    this.router = router;
  }

  /**
   * Makes a group; the routees know nothing of it.
   *
   * @param routees at least one reference
   * @param routing how to choose among them
   * @return the group
   * @throws IllegalArgumentException if there is no routee
   */
  public static <R extends ActorRef> Group<R> of(List<R> routees, Routing routing) {
    Objects.requireNonNull(routing, "routing");
    List<R> members = List.copyOf(routees);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("A group needs at least 1 routee, but the list is empty.");
    }
    return new Group<>(Endpoint.of(members.get(0)).group(members, routing));
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
    return "Group" + routees();
  }
}
