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
    children = Inventory.class,
    on = IOException.class,
    directive = Directive.RESUME,
    // ERROR [SuperviseScopeResumes] scope has no meaning with RESUME, which touches no other child. Remove scope.
    scope = Scope.REST_FOR_ONE)
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
