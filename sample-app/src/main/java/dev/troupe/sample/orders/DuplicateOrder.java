package dev.troupe.sample.orders;

/** Refuses to open an order that is open. */
final class DuplicateOrder extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  DuplicateOrder(String orderId) {
    super("There is an order " + orderId + " already.");
  }
}
