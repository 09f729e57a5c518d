package dev.troupe.sample.inventory;

/** Asks to keep nothing for an order any more; answered by a {@link StockReleased}. */
public record ReleaseStock(String orderId) {}
