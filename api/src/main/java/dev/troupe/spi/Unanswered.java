package dev.troupe.spi;

/** What dispatch returns when there is nothing to reply. */
public enum Unanswered {
  /** No handler matches the message in the actor's state. */
  UNHANDLED
}
