package shop;

public record StockResult(String productId, int quantity) {}
