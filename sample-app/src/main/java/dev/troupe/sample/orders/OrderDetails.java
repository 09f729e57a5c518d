package dev.troupe.sample.orders;

import java.math.BigDecimal;
import java.util.List;

/** An order as it stands. */
record OrderDetails(String orderId, String customerId, List<Item> items) {

  /** Copies the list. */
  OrderDetails {
    items = List.copyOf(items);
  }

  /** The price of all items. */
  BigDecimal total() {
    return items.stream().map(Item::total).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
