package dev.troupe.sample.saga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorSystem;
import dev.troupe.sample.inventory.InventoryRef;
import dev.troupe.sample.inventory.StockLevel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class StepsTest {
  private static final BigDecimal AMOUNT = new BigDecimal("59.98");
  private static final Purchase PURCHASE =
      new Purchase("ORD-1", "CUST-1", "PROD-1", 2, AMOUNT, "France");

  private final Queue<String> bankCalls = new ConcurrentLinkedQueue<>();
  private final Bank bank =
      new Bank() {
        @Override
        public void charge(String customerId, BigDecimal amount) {
          bankCalls.add("charge " + amount + " " + customerId);
        }

        @Override
        public void refund(String customerId, BigDecimal amount) {
          bankCalls.add("refund " + amount + " " + customerId);
        }
      };

  @Test
  @DisplayName("a payment is refunded once, however often it is asked for")
  void refundedOnce() {
    Payments payments = new Payments(bank);
    payments.charge(new Execute(PURCHASE));
    payments.refund(new Compensate(PURCHASE));
    assertThat(payments.refund(new Compensate(PURCHASE)).what()).isEqualTo("nothing to refund");
    assertThat(bankCalls).containsExactly("charge 59.98 CUST-1", "refund 59.98 CUST-1");
  }

  @Test
  @DisplayName("a payment that the bank refused is not refunded")
  void neverCharged() {
    Payments payments = new Payments(new DemoBank(Map.of(), Map.of()));
    assertThatThrownBy(() -> payments.charge(new Execute(PURCHASE)))
        .isInstanceOf(PaymentRefused.class)
        .hasMessage("CUST-1 has 0 of 59.98.");
    assertThat(payments.refund(new Compensate(PURCHASE)).what()).isEqualTo("nothing to refund");
  }

  @Test
  @DisplayName("a refused refund is still owed")
  void refusedRefund() {
    Payments payments = new Payments(new DemoBank(Map.of("CUST-1", AMOUNT), Map.of("CUST-1", 1)));
    payments.charge(new Execute(PURCHASE));
    assertThatThrownBy(() -> payments.refund(new Compensate(PURCHASE)))
        .isInstanceOf(PaymentRefused.class);
    assertThat(payments.refund(new Compensate(PURCHASE)).what())
        .isEqualTo("refunded 59.98 to CUST-1");
  }

  @Test
  @DisplayName("a payment that was refused leaves the payments actor with what it knows")
  void refusedPaymentKeepsState() {
    Purchase tooMuch = new Purchase("ORD-2", "CUST-2", "PROD-1", 2, AMOUNT, "France");
    try (ActorSystem system = ActorSystem.create("test")) {
      PaymentsRef payments =
          system.spawn(
              PaymentsRef.props(new DemoBank(Map.of("CUST-1", AMOUNT), Map.of())), "payments");
      payments.ask(new Execute(PURCHASE)).join();
      assertThatThrownBy(payments.ask(new Execute(tooMuch))::join)
          .hasCauseInstanceOf(PaymentRefused.class);
      assertThat(payments.ask(new Compensate(PURCHASE)).join().what())
          .isEqualTo("refunded 59.98 to CUST-1");
    }
  }

  @Test
  @DisplayName("stock is reserved for the order, and released")
  void stock() {
    try (ActorSystem system = ActorSystem.create("test")) {
      InventoryRef inventory = system.spawn(InventoryRef.props(Map.of("PROD-1", 10)));
      StockStepRef stock = system.spawn(StockStepRef.props(inventory));
      assertThat(stock.ask(new Execute(PURCHASE)).join().what()).isEqualTo("reserved 2 × PROD-1");
      assertThat(inventory.levels().join()).containsExactly(new StockLevel("PROD-1", 10, 2));
      assertThat(stock.ask(new Compensate(PURCHASE)).join().what())
          .isEqualTo("released 2 × PROD-1");
      assertThat(inventory.levels().join()).containsExactly(new StockLevel("PROD-1", 10, 0));
    }
  }

  @Test
  @DisplayName("shipping answers when the carrier does")
  void shipping() {
    CompletableFuture<String> booking = new CompletableFuture<>();
    Queue<String> cancelled = new ConcurrentLinkedQueue<>();
    Shipping shipping =
        new Shipping(
            new Carrier() {
              @Override
              public CompletableFuture<String> book(String orderId, String country) {
                return booking;
              }

              @Override
              public CompletableFuture<Void> cancel(String orderId) {
                cancelled.add(orderId);
                return CompletableFuture.completedFuture(null);
              }
            });
    CompletableFuture<StepDone> shipped = shipping.ship(new Execute(PURCHASE));
    assertThat(shipped).isNotDone();
    booking.complete("P-1");
    assertThat(shipped.join().what()).isEqualTo("shipped as P-1");
    shipping.cancel(new Compensate(PURCHASE)).join();
    assertThat(cancelled).containsExactly("ORD-1");
  }
}
