// FILE orders/OrderManager.java
package orders;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ChildFailed;
import dev.troupe.Directive;
import dev.troupe.Mailbox;
import dev.troupe.Overflow;
import dev.troupe.PostRestart;
import dev.troupe.PostStop;
import dev.troupe.PreRestart;
import dev.troupe.Receive;
import dev.troupe.Scope;
import dev.troupe.Supervise;
import dev.troupe.Terminated;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

@Actor
@Supervise(
    children = Order.class,
    on = {IllegalStateException.class, IllegalArgumentException.class},
    directive = Directive.RESTART,
    scope = Scope.REST_FOR_ONE,
    maxRestarts = 3,
    within = "10s")
@Mailbox(capacity = 10_000, overflow = Overflow.DROP_OLDEST)
public class OrderManager {
  private final ActorContext<OrderManagerRef> context;
  private final Map<String, OrderRef> orders = new HashMap<>();

  OrderManager(ActorContext<OrderManagerRef> context) {
    this.context = context;
  }

  @Receive
  void create(CreateOrder message) {
    OrderRef order = context.spawn(OrderRef.props(message.orderId()), message.orderId());
    context.watch(order);
    orders.put(message.orderId(), order);
  }

  @Receive
  CompletableFuture<ItemAdded> add(AddItem message) {
    return orders.get(message.orderId()).ask(message);
  }

  @Receive
  void terminated(Terminated signal) {}

  @Receive
  void childFailed(ChildFailed signal) {}

  @PostStop
  void close() {}

  @PreRestart
  void before(Throwable cause) {}

  @PostRestart
  void after() {}
}
// FILE orders/Order.java
package orders;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Order {
  private final String orderId;

  Order(String orderId) {
    this.orderId = orderId;
  }

  @Receive
  ItemAdded add(AddItem message) {
    return new ItemAdded(orderId);
  }
}
// FILE orders/CreateOrder.java
package orders;

public record CreateOrder(String orderId) {}
// FILE orders/AddItem.java
package orders;

public record AddItem(String orderId) {}
// FILE orders/ItemAdded.java
package orders;

public record ItemAdded(String orderId) {}
