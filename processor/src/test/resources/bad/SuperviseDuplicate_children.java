package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.io.IOException;

record Check(String id) {}

@Actor
@Supervise(
    children = {
      Order.class,
      // ERROR [SuperviseDuplicate] Order is named twice. Remove it here.
      Order.class
    },
    on = IOException.class,
    directive = Directive.STOP)
// ERROR [SuperviseDuplicate] IOException is named twice. Remove it here.
@Supervise(children = Order.class, on = IOException.class, directive = Directive.RESTART)
@Supervise(children = Inventory.class, on = IOException.class, directive = Directive.RESTART)
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
