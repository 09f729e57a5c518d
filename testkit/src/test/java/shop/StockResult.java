package shop;

public record StockResult(String productId, boolean available, int currentStock) {}
