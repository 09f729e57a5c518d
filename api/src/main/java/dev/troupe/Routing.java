package dev.troupe;

import java.util.Objects;
import java.util.function.Function;

/** How a {@link Pool} or {@link Group} chooses who gets a message. Immutable. */
public sealed interface Routing {

  /** Each in turn. */
  record RoundRobin() implements Routing {}

  /** Anyone. */
  record Random() implements Routing {}

  /** The one with the fewest messages waiting. */
  record LeastLoaded() implements Routing {}

  /**
   * Messages of one key go to the same routee.
   *
   * @param key the key of a message
   */
  record ConsistentHash(Function<Object, ?> key) implements Routing {

    /** Refuses null. */
    public ConsistentHash {
      Objects.requireNonNull(key, "key");
    }
  }

  /** Everyone; the first reply counts. */
  record ScatterGatherFirst() implements Routing {}

  /** Everyone. */
  record Broadcast() implements Routing {}

  /**
   * Each routee in turn.
   *
   * @return the routing
   */
  static Routing roundRobin() {
    return new RoundRobin();
  }

  /**
   * A routee chosen at random.
   *
   * @return the routing
   */
  static Routing random() {
    return new Random();
  }

  /**
   * The routee with the fewest messages waiting.
   *
   * @return the routing
   */
  static Routing leastLoaded() {
    return new LeastLoaded();
  }

  /**
   * The routee that a key belongs to; adding or removing a routee moves few keys.
   *
   * @param key the key of a message; called by the sender's thread
   * @return the routing
   */
  static Routing consistentHash(Function<Object, ?> key) {
    return new ConsistentHash(key);
  }

  /**
   * Every routee; an ask takes the first reply, and fails when all have failed.
   *
   * @return the routing
   */
  static Routing scatterGatherFirst() {
    return new ScatterGatherFirst();
  }

  /**
   * Every routee; an ask through the ref takes the first reply, {@code askAll} takes all.
   *
   * @return the routing
   */
  static Routing broadcast() {
    return new Broadcast();
  }
}
