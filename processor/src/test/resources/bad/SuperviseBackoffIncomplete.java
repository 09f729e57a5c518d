package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.io.IOException;

record Check(String id) {}

@Actor
// ERROR [SuperviseBackoffIncomplete] minBackoff stands without maxBackoff, and a backoff needs both. Add it, for instance maxBackoff = "10s".
@Supervise(on = IOException.class, directive = Directive.RESTART, minBackoff = "5s")
// ERROR [SuperviseBackoffIncomplete] maxBackoff stands without minBackoff, and a backoff needs both. Add it, for instance minBackoff = "100ms".
@Supervise(on = Error.class, directive = Directive.RESTART, maxBackoff = "1m")
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
