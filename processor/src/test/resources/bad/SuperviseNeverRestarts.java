package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.io.IOException;

record Check(String id) {}

@Actor
@Supervise(
    on = IOException.class,
    directive = Directive.RESUME,
    // ERROR [SuperviseNeverRestarts] maxRestarts and within are for restarts, and RESUME never restarts. Remove them, or write Directive.RESTART.
    maxRestarts = 5,
    within = "1m")
@Supervise(
    on = ArithmeticException.class,
    directive = Directive.STOP,
    // ERROR [SuperviseNeverRestarts] minBackoff is for restarts, and STOP never restarts. Remove it, or write Directive.RESTART.
    minBackoff = "1s")
@Supervise(
    on = IllegalStateException.class,
    directive = Directive.ESCALATE,
    // ERROR [SuperviseNeverRestarts] minBackoff and maxBackoff are for restarts, and ESCALATE never restarts. Remove them, or write Directive.RESTART.
    minBackoff = "1s",
    maxBackoff = "2s")
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
