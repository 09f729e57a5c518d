package dev.troupe.testkit.model;

import java.util.List;

/**
 * The one message of all actors here: what its receiver is to do, one deed after another.
 *
 * @param number tells it from others, and is its reply
 */
record Order(int number, List<Deed> deeds) {
  Order {
    deeds = List.copyOf(deeds);
  }

  /** Something that an actor does; actors go by the numbers of their parts. */
  sealed interface Deed {
    /** Tells anybody something. */
    record Tell(int to, Order order) implements Deed {}

    /** Asks anybody something, and hears the reply if it is still the same instance then. */
    record Ask(int to, Order order) implements Deed {}

    /** Spawns a child. */
    record Spawn(Part part) implements Deed {}

    /** Begins to watch. */
    record Watch(int whom) implements Deed {}

    /** Ends a watch. */
    record Unwatch(int whom) implements Deed {}

    /** Stops a child or itself, after what is queued. */
    record Stop(int whom) implements Deed {}

    /** Stops a child or itself, at once. */
    record StopNow(int whom) implements Deed {}

    /** Sends a pill to anybody. */
    record Pill(int to) implements Deed {}

    /** Puts the order aside, the first time. */
    record Stash() implements Deed {}

    /** Takes back what was put aside. */
    record Unstash() implements Deed {}

    /** Fails. */
    record Fail(Fault fault) implements Deed {
      @Override
      public String toString() {
        return "Fail " + fault.text();
      }
    }
  }

  @Override
  public String toString() {
    return "order " + number + deeds;
  }
}
