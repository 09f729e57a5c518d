package dev.troupe.sample.orders;

import dev.troupe.ActorFailed;
import dev.troupe.ActorSystem;
import dev.troupe.sample.inventory.CheckStock;
import dev.troupe.sample.inventory.InventoryRef;
import dev.troupe.sample.inventory.ReserveStock;
import dev.troupe.sample.inventory.StockReserved;
import dev.troupe.sample.inventory.StockResult;
import dev.troupe.sample.orders.OrderCommand.AddItem;
import dev.troupe.sample.orders.OrderCommand.CreateOrder;
import dev.troupe.sample.orders.OrderCommand.GetOrder;
import dev.troupe.sample.show.Demo;
import dev.troupe.sample.show.Show;
import dev.troupe.sample.show.Tap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes an order from its creation to its total, then shows what becomes of wrong requests. */
public final class OrdersDemo implements Demo {

  @Override
  public void run(Show show) {
    show.title("Orders: a manager, and an actor per order");
    try (ActorSystem system = ActorSystem.create("order-system")) {
      Tap<OrderClosed> closed = new Tap<>();
      OrderManagerRef manager = system.spawn(OrderManagerRef.props(closed), "order-manager");
      InventoryRef inventory =
          system.spawn(InventoryRef.props(Map.of("PROD-001", 100, "PROD-002", 50)), "inventory");

      create(show, manager, "ORD-001", "CUST-001");
      addIfInStock(show, manager, inventory, "PROD-001", 5, "29.99");
      addIfInStock(show, manager, inventory, "PROD-002", 2, "14.50");
      details(show, manager.ask(new GetOrder("ORD-001")).join());
      mistakes(show, system, manager);
      runaway(show, system, manager, closed);

      show.note("Who is still there:");
      show.line(system.tree().toString().indent(2).stripTrailing());
    }
  }

  private static void create(Show show, OrderManagerRef manager, String orderId, String customer) {
    OrderCreated created = manager.ask(new CreateOrder(orderId, customer)).join();
    show.did(manager, "created " + created.orderId() + " for " + customer);
  }

  private static void addIfInStock(
      Show show,
      OrderManagerRef manager,
      InventoryRef inventory,
      String productId,
      int quantity,
      String price) {
    StockResult stock = inventory.ask(new CheckStock(productId, quantity)).join();
    show.did(
        inventory,
        "checked %s: wanted %d, available %d".formatted(productId, quantity, stock.currentStock()));
    if (!stock.available()) {
      return;
    }
    StockReserved reserved = inventory.ask(new ReserveStock("ORD-001", productId, quantity)).join();
    show.did(inventory, "reserved %d × %s".formatted(reserved.quantity(), productId));
    ItemAdded added =
        manager.ask(new AddItem("ORD-001", productId, quantity, new BigDecimal(price))).join();
    show.did(
        manager + "/" + added.orderId(),
        "added %d × %s at %s".formatted(added.item().quantity(), productId, price));
  }

  private static void details(Show show, OrderDetails details) {
    show.note("Order " + details.orderId() + " of " + details.customerId() + ":");
    List<List<String>> rows = new ArrayList<>();
    details.items().forEach(item -> rows.add(row(item)));
    rows.add(List.of("Total", "", "", "%9s".formatted(details.total())));
    show.table(List.of("Product", "Quantity", "    Price", "      Sum"), rows);
  }

  private static List<String> row(Item item) {
    return List.of(
        item.productId(),
        "%8d".formatted(item.quantity()),
        "%9s".formatted(item.price()),
        "%9s".formatted(item.total()));
  }

  private static void mistakes(Show show, ActorSystem system, OrderManagerRef manager) {
    show.note("Wrong requests are refused, and nobody loses what they know:");
    Tap<ActorFailed> failures = Tap.on(system, ActorFailed.class);
    manager.tell(new GetOrder("ORD-404"));
    show.failed(failures.next());
    manager.tell(new CreateOrder("ORD-001", "CUST-002"));
    show.failed(failures.next());
    manager.tell(new AddItem("ORD-001", "PROD-001", 0, new BigDecimal("29.99")));
    show.failed(failures.next());
    OrderDetails kept = manager.ask(new GetOrder("ORD-001")).join();
    show.good(manager + "/ORD-001", "still " + kept.items().size() + " items, " + kept.total());
  }

  private static void runaway(
      Show show, ActorSystem system, OrderManagerRef manager, Tap<OrderClosed> closed) {
    show.note("An order that gets out of hand is stopped by its manager's rule:");
    Tap<ActorFailed> failures = Tap.on(system, ActorFailed.class);
    create(show, manager, "ORD-002", "CUST-002");
    manager.tell(new AddItem("ORD-002", "PROD-001", 400, new BigDecimal("29.99")));
    show.failed(failures.next());
    show.did(manager, "removed " + closed.next().orderId());
  }
}
