package dev.troupe.sample.orders;

/** Refuses what is asked of an order that is not open. */
final class UnknownOrder extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnknownOrder(String orderId) {
    super("There is no order " + orderId + ".");
  }
}
