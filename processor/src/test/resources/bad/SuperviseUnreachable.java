package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.io.FileNotFoundException;
import java.io.IOException;

record Check(String id) {}

@Actor
@Supervise(on = {ArithmeticException.class, IOException.class}, directive = Directive.RESUME)
// ERROR [SuperviseUnreachable] FileNotFoundException never gets here, because IOException before it covers it. Move it up, or remove it.
@Supervise(on = FileNotFoundException.class, directive = Directive.STOP)
@Supervise(on = Exception.class, directive = Directive.RESTART)
@Supervise(
    on = {
      Error.class,
      // ERROR [SuperviseUnreachable] RuntimeException never gets here, because Exception before it covers it. Move it up, or remove it.
      RuntimeException.class
    },
    directive = Directive.STOP)
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
