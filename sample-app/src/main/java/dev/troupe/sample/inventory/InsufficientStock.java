package dev.troupe.sample.inventory;

/** Refuses a reservation of more than is available. */
public final class InsufficientStock extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  InsufficientStock(String productId, int wanted, int available) {
    super("Not enough of " + productId + ": wanted " + wanted + ", available " + available + ".");
  }
}
