package shop;

/** Asks how much there is. */
public record CheckStock(String productId) {
  /** How much there is. */
  public record Result(int quantity) {}
}
