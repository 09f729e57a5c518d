package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;

record Check() {}

enum Door {
  OPEN
}

@Actor(states = Door.class)
// ERROR [SuperviseDuration] within = "1m\n" is no duration. Did you mean "1m"?
@Supervise(on = Error.class, directive = Directive.RESTART, maxRestarts = 1, within = "1m\n")
class Gate {
  // ERROR [StateUnknown] Door has no constant "\u0000\r\t". Write "OPEN".
  @Receive(in = "\u0000\r\t")
  void check(Check message) {}
}
