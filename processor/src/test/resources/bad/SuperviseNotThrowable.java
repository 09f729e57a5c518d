package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;

record Check(String id) {}

@Actor
// JAVAC
// ECJ [SuperviseNotThrowable] String is no Throwable, so no failure is one. Name an exception class.
@Supervise(on = String.class, directive = Directive.RESUME)
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
