package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.io.FileNotFoundException;
import java.io.IOException;

record Check(String id) {}

@Actor
@Supervise(children = Order.class, on = IOException.class, directive = Directive.RESUME)
// ERROR [SuperviseUnreachable] FileNotFoundException never gets here, because IOException before it covers it. Move it up, or remove it.
@Supervise(children = Urgent.class, on = FileNotFoundException.class, directive = Directive.STOP)
@Supervise(
    children = {Order.class, Inventory.class},
    on = FileNotFoundException.class,
    directive = Directive.STOP)
@Supervise(on = FileNotFoundException.class, directive = Directive.STOP)
class Inventory {
  @Receive String check(Check message) {
    return message.id();
  }
}

@Actor
class Order {
  @Receive String check(Check message) {
    return message.id();
  }
}

@Actor
class Urgent extends Order {}
