package dev.troupe.sample.orders;

import java.math.BigDecimal;

/**
 * Some of one product in an order.
 *
 * @param price of one piece
 */
record Item(String productId, int quantity, BigDecimal price) {

  /** Refuses what nobody can buy. */
  Item {
    if (quantity < 1) {
      throw new IllegalArgumentException(
          "A quantity is at least 1, but was " + quantity + " for " + productId + ".");
    }
    if (price.signum() < 0) {
      throw new IllegalArgumentException(
          "A price is not negative, but was " + price + " for " + productId + ".");
    }
  }

  /** The price of all pieces. */
  BigDecimal total() {
    return price.multiply(BigDecimal.valueOf(quantity));
  }
}
