package dev.troupe.sample.inventory;

/**
 * One product's stock.
 *
 * @param inStock what is there
 * @param reserved how much of it is kept for orders
 */
public record StockLevel(String productId, int inStock, int reserved) {

  /** How much may still be reserved. */
  public int available() {
    return inStock - reserved;
  }
}
