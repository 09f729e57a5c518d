package shop;

public record ReserveStock(String productId, int quantity) {}
