package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import dev.troupe.Supervise;

@Actor
// ERROR [SuperviseRulesEmpty] @Supervise.Rules holds no rule, so it does nothing. Write @Supervise for each rule, or remove it.
@Supervise.Rules({})
public class Inventory {
  @Receive
  void check(Check message) {}

  record Check() {}
}

// ERROR [SuperviseOutsideActor] Base has @Supervise, but is no actor. Add @Actor, or move the rule to the actor.
@Supervise.Rules({})
abstract class Base {}
