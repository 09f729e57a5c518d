package dev.troupe.sample.orders;

import dev.troupe.Actor;
import dev.troupe.Receive;
import dev.troupe.sample.orders.OrderCommand.AddItem;
import dev.troupe.sample.orders.OrderCommand.GetOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One customer's order; what happens when it fails is its {@link OrderManager}'s to say. */
@Actor
final class Order {
  static final BigDecimal LIMIT = new BigDecimal("10000.00");

  private final String orderId;
  private final String customerId;
  private final List<Item> items = new ArrayList<>();

  Order(String orderId, String customerId) {
    this.orderId = orderId;
    this.customerId = customerId;
  }

  @Receive
  ItemAdded add(AddItem message) {
    Item item = new Item(message.productId(), message.quantity(), message.price());
    BigDecimal total = snapshot().total().add(item.total());
    if (total.compareTo(LIMIT) > 0) {
      throw new LimitExceeded(orderId, total, LIMIT);
    }
    items.add(item);
    return new ItemAdded(orderId, item);
  }

  @Receive
  OrderDetails details(GetOrder message) {
    return snapshot();
  }

  private OrderDetails snapshot() {
    return new OrderDetails(orderId, customerId, items);
  }
}
