package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.io.IOException;

record Check(String id) {}

@Actor
// ERROR [SuperviseLimitIncomplete] maxRestarts stands without within, and a limit needs both. Add it, for instance within = "1m".
@Supervise(on = IOException.class, directive = Directive.RESTART, maxRestarts = 5)
// ERROR [SuperviseLimitIncomplete] within stands without maxRestarts, and a limit needs both. Add it, for instance maxRestarts = 5.
@Supervise(on = Error.class, directive = Directive.RESTART, within = "1m")
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
