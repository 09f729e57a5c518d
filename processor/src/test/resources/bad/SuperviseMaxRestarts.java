package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.io.IOException;

record Check(String id) {}

@Actor
// ERROR [SuperviseMaxRestarts] maxRestarts = 0 is less than 1. Write 1 or more, or leave it out for no limit.
@Supervise(on = IOException.class, directive = Directive.RESTART, maxRestarts = 0, within = "1m")
// ERROR [SuperviseMaxRestarts] maxRestarts = -3 is less than 1. Write 1 or more, or leave it out for no limit.
@Supervise(on = Error.class, directive = Directive.RESTART, maxRestarts = -3, within = "1m")
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
