package dev.troupe.testkit.cast;

import dev.troupe.ActorContext;

/** What a test has a player do, inside the player. */
@FunctionalInterface
public interface Act {
  /** Does it, and may throw. */
  void play(ActorContext<PlayerRef> context) throws Exception;

  /** An act that throws. */
  static Act failing(Exception cause) {
    return context -> {
      throw cause;
    };
  }
}
