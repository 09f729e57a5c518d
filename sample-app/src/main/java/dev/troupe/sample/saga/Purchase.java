package dev.troupe.sample.saga;

import java.math.BigDecimal;

/** What a customer has ordered, and where it goes. */
record Purchase(
    String orderId,
    String customerId,
    String productId,
    int quantity,
    BigDecimal amount,
    String country) {}
