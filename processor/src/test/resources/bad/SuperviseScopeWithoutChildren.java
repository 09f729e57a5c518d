package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Scope;
import dev.troupe.Supervise;
import java.io.IOException;

record Check(String id) {}

@Actor
@Supervise(
    on = IOException.class,
    directive = Directive.RESTART,
    // ERROR [SuperviseScopeWithoutChildren] scope is for children, and this rule names none. Add "children = ...", or remove scope.
    scope = Scope.ALL_FOR_ONE)
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
