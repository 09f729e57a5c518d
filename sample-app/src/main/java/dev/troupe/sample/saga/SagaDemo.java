package dev.troupe.sample.saga;

import dev.troupe.ActorSystem;
import dev.troupe.sample.inventory.InventoryRef;
import dev.troupe.sample.show.Demo;
import dev.troupe.sample.show.Show;
import dev.troupe.sample.show.Tap;
import dev.troupe.sample.show.Tone;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Fulfils five purchases at once, of which one goes well. */
public final class SagaDemo implements Demo {
  private static final BigDecimal AMOUNT = new BigDecimal("59.98");
  private static final BigDecimal PLENTY = new BigDecimal("500.00");
  private static final List<Purchase> PURCHASES =
      List.of(
          purchase("ORD-101", "CUST-1", "France"),
          purchase("ORD-102", "CUST-2", "France"),
          purchase("ORD-103", "CUST-3", "the Moon"),
          purchase("ORD-104", "CUST-4", "Atlantis"),
          purchase("ORD-105", "CUST-5", "the Moon"));

  @Override
  public void run(Show show) {
    show.title("Saga: reserve stock, charge payment, ship, or undo what was done");
    try (ActorSystem system = ActorSystem.create("saga")) {
      Tap<SagaStatus> changes = new Tap<>();
      InventoryRef inventory =
          system.spawn(InventoryRef.props(Map.of("PROD-001", 100)), "inventory");
      FulfilmentsRef sagas =
          system.spawn(FulfilmentsRef.props(plan(system, inventory), changes), "fulfilments");

      PURCHASES.forEach(purchase -> sagas.tell(new StartSaga(purchase)));
      SagaStatus now = sagas.ask(new GetSaga("ORD-104")).join();
      show.note("Five at once; while they run, ORD-104 says it is " + now.state() + ".");

      histories(changes).forEach((orderId, history) -> show(show, orderId, history));
      show.note("Only what was shipped is still reserved:");
      inventory
          .levels()
          .join()
          .forEach(
              level ->
                  show.did(
                      inventory,
                      "%d × %s, %d reserved"
                          .formatted(level.inStock(), level.productId(), level.reserved())));
    }
  }

  private static Purchase purchase(String orderId, String customerId, String country) {
    return new Purchase(orderId, customerId, "PROD-001", 2, AMOUNT, country);
  }

  private static SagaPlan plan(ActorSystem system, InventoryRef inventory) {
    Map<String, BigDecimal> balances =
        Map.of("CUST-1", PLENTY, "CUST-3", PLENTY, "CUST-4", PLENTY, "CUST-5", PLENTY);
    Map<String, Integer> refundsToRefuse = Map.of("CUST-3", 2, "CUST-5", Integer.MAX_VALUE);
    StockStepRef stock = system.spawn(StockStepRef.props(inventory), "stock");
    PaymentsRef payments =
        system.spawn(PaymentsRef.props(new DemoBank(balances, refundsToRefuse)), "payments");
    ShippingRef shipping = system.spawn(ShippingRef.props(new DemoCarrier()), "shipping");
    return new SagaPlan(
        List.of(
            new SagaStep("reserve stock", stock::ask, stock::ask),
            new SagaStep("charge payment", payments::ask, payments::ask),
            new SagaStep("ship", shipping::ask, shipping::ask)),
        Duration.ofMillis(300),
        3,
        Duration.ofMillis(50));
  }

  /** All states of each saga, once all have ended. */
  private static Map<String, List<SagaStatus>> histories(Tap<SagaStatus> changes) {
    Map<String, List<SagaStatus>> histories = new TreeMap<>();
    Set<String> running =
        PURCHASES.stream().map(Purchase::orderId).collect(Collectors.toCollection(HashSet::new));
    while (!running.isEmpty()) {
      SagaStatus status = changes.next();
      histories.computeIfAbsent(status.orderId(), id -> new ArrayList<>()).add(status);
      if (status.state().isEnd()) {
        running.remove(status.orderId());
      }
    }
    return histories;
  }

  private static void show(Show show, String orderId, List<SagaStatus> history) {
    SagaStatus end = history.get(history.size() - 1);
    String states =
        history.stream().map(status -> status.state().name()).collect(Collectors.joining(" → "));
    show.line("");
    show.line(show.paint("  " + orderId + "  ", Tone.WHO).concat(states));
    end.done().forEach(what -> show.good("  done", what));
    end.failure().ifPresent(failure -> show.bad("  failed", failure));
    end.undone().forEach(what -> show.did("  undone", what));
    end.leftToDo().forEach(step -> show.bad("  left to do", "undo \"" + step + "\" by hand"));
  }
}
