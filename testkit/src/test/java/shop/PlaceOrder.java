package shop;

public record PlaceOrder(String productId, int quantity) {}
