package dev.troupe.sample.saga;

import java.math.BigDecimal;

/** A bank, which takes its time: a call returns when the money has moved. */
interface Bank {

  /**
   * Takes money from a customer.
   *
   * @throws PaymentRefused if it did not
   */
  void charge(String customerId, BigDecimal amount);

  /**
   * Gives money back.
   *
   * @throws PaymentRefused if it did not
   */
  void refund(String customerId, BigDecimal amount);
}
