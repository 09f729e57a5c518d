package dev.troupe.sample.orders;

import java.math.BigDecimal;

/** Fails an order that would grow beyond what any customer of the shop buys. */
final class LimitExceeded extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  LimitExceeded(String orderId, BigDecimal total, BigDecimal limit) {
    super(orderId + " would come to " + total + ", and the limit is " + limit + ".");
  }
}
