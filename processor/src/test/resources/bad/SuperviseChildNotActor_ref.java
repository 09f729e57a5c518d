package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.io.IOException;

record Check(String id) {}

@Actor
// ERROR [SuperviseChildNotActor] InventoryRef is no actor, so it is nobody's child. Name a class with @Actor.
@Supervise(children = InventoryRef.class, on = IOException.class, directive = Directive.STOP)
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}
