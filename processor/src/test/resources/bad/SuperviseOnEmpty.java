package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;

record Check(String id) {}

@Actor
// ERROR [SuperviseOnEmpty] "on" names no failure, so the rule is for none. Name one, for instance Exception.class.
@Supervise(on = {}, directive = Directive.RESUME)
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
