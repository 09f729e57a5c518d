package shop;

public record CheckStock(String productId, int quantity) {}
