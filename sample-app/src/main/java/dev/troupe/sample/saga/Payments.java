package dev.troupe.sample.saga;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Charges purchases and refunds them, each once; it waits for the bank, hence is blocking. */
@Actor(blocking = true)
@Supervise(on = PaymentRefused.class, directive = Directive.RESUME)
final class Payments {
  private final Bank bank;
  private final Map<String, BigDecimal> charged = new HashMap<>();

  Payments(Bank bank) {
    this.bank = bank;
  }

  @Receive
  StepDone charge(Execute message) {
    Purchase purchase = message.purchase();
    bank.charge(purchase.customerId(), purchase.amount());
    charged.put(purchase.orderId(), purchase.amount());
    return new StepDone("charged " + purchase.amount() + " to " + purchase.customerId());
  }

  @Receive
  StepUndone refund(Compensate message) {
    Purchase purchase = message.purchase();
    BigDecimal amount = charged.get(purchase.orderId());
    if (amount == null) {
      return new StepUndone("nothing to refund");
    }
    bank.refund(purchase.customerId(), amount);
    charged.remove(purchase.orderId());
    return new StepUndone("refunded " + amount + " to " + purchase.customerId());
  }
}
