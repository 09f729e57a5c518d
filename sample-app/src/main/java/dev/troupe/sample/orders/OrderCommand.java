package dev.troupe.sample.orders;

import java.math.BigDecimal;

/**
 * What an {@link OrderManager} can be asked to do; a command without a handler does not compile.
 */
sealed interface OrderCommand {

  /** Opens an order; answered by an {@link OrderCreated}. */
  record CreateOrder(String orderId, String customerId) implements OrderCommand {}

  /** Adds to an order; answered by an {@link ItemAdded}. */
  record AddItem(String orderId, String productId, int quantity, BigDecimal price)
      implements OrderCommand {}

  /** Asks for {@link OrderDetails}. */
  record GetOrder(String orderId) implements OrderCommand {}
}
