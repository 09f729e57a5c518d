package shop;

public class InsufficientStock extends Exception {
  private static final long serialVersionUID = 1L;

  InsufficientStock(String productId) {
    super("Too little of " + productId);
  }
}
