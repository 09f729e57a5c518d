package dev.troupe.sample.inventory;

/** Some of a product is kept for an order. */
public record StockReserved(String orderId, String productId, int quantity) {}
