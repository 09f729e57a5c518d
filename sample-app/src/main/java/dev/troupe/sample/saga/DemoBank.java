package dev.troupe.sample.saga;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * A bank in memory, with trouble on demand. Used by one {@link Payments} actor only.
 *
 * <p>Customers without an account have nothing.
 */
final class DemoBank implements Bank {
  private final Map<String, BigDecimal> balances;
  private final Map<String, Integer> refundsToRefuse;

  /**
   * A bank.
   *
   * @param refundsToRefuse how often a customer's refund fails before it works
   */
  DemoBank(Map<String, BigDecimal> balances, Map<String, Integer> refundsToRefuse) {
    this.balances = new HashMap<>(balances);
    this.refundsToRefuse = new HashMap<>(refundsToRefuse);
  }

  @Override
  public void charge(String customerId, BigDecimal amount) {
    BigDecimal balance = balances.getOrDefault(customerId, BigDecimal.ZERO);
    if (balance.compareTo(amount) < 0) {
      throw new PaymentRefused(customerId + " has " + balance + " of " + amount + ".");
    }
    balances.put(customerId, balance.subtract(amount));
  }

  @Override
  public void refund(String customerId, BigDecimal amount) {
    int refusals = refundsToRefuse.getOrDefault(customerId, 0);
    if (refusals > 0) {
      refundsToRefuse.put(customerId, refusals - 1);
      throw new PaymentRefused("The bank is closed.");
    }
    balances.merge(customerId, amount, BigDecimal::add);
  }
}
