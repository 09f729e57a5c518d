package dev.troupe.sample.orders;

/** An order is open. */
record OrderCreated(String orderId) {}
