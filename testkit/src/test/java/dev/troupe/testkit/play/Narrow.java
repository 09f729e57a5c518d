package dev.troupe.testkit.play;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Mailbox;
import dev.troupe.Receive;

/** Keeps notes in a stash until it is told to begin, and has little room. */
@Actor
@Mailbox(capacity = 2)
public class Narrow {
  private final ActorContext<NarrowRef> context;
  private boolean begun;

  Narrow(ActorContext<NarrowRef> context) {
    this.context = context;
  }

  @Receive
  void note(Note note) {
    if (!begun) {
      context.stash();
    }
  }

  @Receive
  void begin(Begin message) {
    begun = true;
    context.unstashAll();
  }
}
