package dev.troupe.sample.orders;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ActorNameException;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Recipient;
import dev.troupe.Supervise;
import dev.troupe.Terminated;
import dev.troupe.sample.orders.OrderCommand.AddItem;
import dev.troupe.sample.orders.OrderCommand.CreateOrder;
import dev.troupe.sample.orders.OrderCommand.GetOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Opens orders, each an actor of its own, and supervises them.
 *
 * <p>A wrong request is refused and changes nothing, here or in an order. An order in an impossible
 * state is stopped, and forgotten as soon as it has terminated.
 */
@Actor(protocol = OrderCommand.class)
@Supervise(
    on = {IllegalArgumentException.class, ActorNameException.class},
    directive = Directive.RESUME)
@Supervise(
    children = Order.class,
    on = IllegalArgumentException.class,
    directive = Directive.RESUME)
@Supervise(children = Order.class, on = IllegalStateException.class, directive = Directive.STOP)
final class OrderManager {
  private final ActorContext<OrderManagerRef> context;
  private final Recipient<OrderClosed> closed;
  private final Map<String, OrderRef> orders = new HashMap<>();

  OrderManager(ActorContext<OrderManagerRef> context, Recipient<OrderClosed> closed) {
    this.context = context;
    this.closed = closed;
  }

  @Receive
  OrderCreated create(CreateOrder message) {
    String orderId = message.orderId();
    if (orders.containsKey(orderId)) {
      throw new DuplicateOrder(orderId);
    }
    OrderRef order = context.spawn(OrderRef.props(orderId, message.customerId()), orderId);
    context.watch(order);
    orders.put(orderId, order);
    return new OrderCreated(orderId);
  }

  @Receive
  CompletableFuture<ItemAdded> add(AddItem message) {
    return order(message.orderId()).ask(message);
  }

  @Receive
  CompletableFuture<OrderDetails> details(GetOrder message) {
    return order(message.orderId()).ask(message);
  }

  @Receive
  void terminated(Terminated signal) {
    String orderId = signal.actor().path().name();
    orders.remove(orderId);
    closed.tell(new OrderClosed(orderId));
  }

  private OrderRef order(String orderId) {
    OrderRef order = orders.get(orderId);
    if (order == null) {
      throw new UnknownOrder(orderId);
    }
    return order;
  }
}
