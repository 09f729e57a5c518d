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
    directive = Directive.RESTART,
    // ERROR [SuperviseBackoffOrder] minBackoff = "1m" is longer than maxBackoff = "10s". Write a maxBackoff of at least "1m".
    minBackoff = "1m",
    maxBackoff = "10s")
@Supervise(
    on = Error.class,
    directive = Directive.RESTART,
    minBackoff = "1000ms",
    maxBackoff = "1s")
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
