package dev.troupe.sample.inventory;

/** Asks how much of a product may still be reserved; answered by a {@link StockResult}. */
public record CheckStock(String productId, int quantity) {}
