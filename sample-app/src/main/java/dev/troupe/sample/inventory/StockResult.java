package dev.troupe.sample.inventory;

/**
 * How much of a product may still be reserved.
 *
 * @param available whether it is as much as was asked for
 * @param currentStock what is in stock less what is reserved
 */
public record StockResult(String productId, boolean available, int currentStock) {}
