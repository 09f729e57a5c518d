package shop;

public record OrderPlaced(String productId) {}
