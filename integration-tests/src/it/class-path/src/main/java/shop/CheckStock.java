package shop;

public record CheckStock(String productId) {}
