package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.io.IOException;

record Check(String id) {}

@Actor
@Supervise(on = IOException.class, directive = Directive.RESUME)
@Supervise(on = IllegalStateException.class, directive = Directive.STOP)
// ERROR [SuperviseDuplicate] IOException is named twice. Remove it here.
@Supervise(on = IOException.class, directive = Directive.RESTART)
@Supervise(
    on = {
      ArithmeticException.class,
      // ERROR [SuperviseDuplicate] ArithmeticException is named twice. Remove it here.
      ArithmeticException.class
    },
    directive = Directive.STOP)
@Supervise(children = Inventory.class, on = IOException.class, directive = Directive.STOP)
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
