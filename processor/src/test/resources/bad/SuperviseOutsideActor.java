package shop;

import dev.troupe.Directive;
import dev.troupe.Supervise;

// ERROR [SuperviseOutsideActor] Inventory has @Supervise, but is no actor. Add @Actor, or move the rule to the actor.
@Supervise(on = IllegalStateException.class, directive = Directive.RESUME)
class Inventory {}
