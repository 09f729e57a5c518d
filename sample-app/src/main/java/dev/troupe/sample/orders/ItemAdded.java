package dev.troupe.sample.orders;

/** An order has one item more. */
record ItemAdded(String orderId, Item item) {}
