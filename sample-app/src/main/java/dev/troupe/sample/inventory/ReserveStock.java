package dev.troupe.sample.inventory;

/** Asks to keep some of a product for an order; answered by a {@link StockReserved}. */
public record ReserveStock(String orderId, String productId, int quantity) {}
