package dev.troupe.testkit.model;

import java.time.Duration;

/** Something that the outside does. */
sealed interface Command {
  /** Tells, spawns or sends a pill, as actors do. */
  record Do(Order.Deed deed) implements Command {}

  /** Asks. */
  record Ask(int to, Order order) implements Command {}

  /** Stops an actor by the system, which says when that is done. */
  record Stop(int whom) implements Command {}

  /** Lets time pass. */
  record Advance(Duration time) implements Command {}

  /** Lets all happen that can happen now. */
  record Settle() implements Command {}
}
