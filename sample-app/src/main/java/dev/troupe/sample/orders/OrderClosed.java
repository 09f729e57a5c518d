package dev.troupe.sample.orders;

/** An order's actor has stopped, and its number is free again. */
record OrderClosed(String orderId) {}
