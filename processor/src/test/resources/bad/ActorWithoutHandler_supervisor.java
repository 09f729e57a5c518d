package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.PreStart;
import dev.troupe.Supervise;

@Actor
@Supervise(on = IllegalStateException.class, directive = Directive.RESUME)
// ERROR [ActorWithoutHandler] Supervisor has no handler, so nothing could be sent to it. Add @Receive to a method that takes a message.
class Supervisor {
  @PreStart void open() {}
}
