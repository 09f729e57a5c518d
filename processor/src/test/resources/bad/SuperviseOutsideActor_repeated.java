package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;

record Check(String id) {}

// ERROR [SuperviseOutsideActor] Base has @Supervise, but is no actor. Add @Actor, or move the rule to the actor.
@Supervise(on = IllegalStateException.class, directive = Directive.RESUME)
// ERROR [SuperviseOutsideActor] Base has @Supervise, but is no actor. Add @Actor, or move the rule to the actor.
@Supervise(on = IllegalArgumentException.class, directive = Directive.STOP)
abstract class Base {}

@Actor
class Inventory extends Base {
  @Receive String check(Check message) {
    return message.id();
  }
}
