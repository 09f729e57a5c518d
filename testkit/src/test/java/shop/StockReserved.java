package shop;

public record StockReserved(String productId, int quantity) {}
