package shop;

public class InsufficientStock extends Exception {
  private static final long serialVersionUID = 1L;

  public InsufficientStock(String productId) {
    super(productId);
  }
}
