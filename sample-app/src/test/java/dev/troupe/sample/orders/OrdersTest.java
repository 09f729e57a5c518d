package dev.troupe.sample.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorFailed;
import dev.troupe.ActorNameException;
import dev.troupe.ActorSystem;
import dev.troupe.Directive;
import dev.troupe.sample.orders.OrderCommand.AddItem;
import dev.troupe.sample.orders.OrderCommand.CreateOrder;
import dev.troupe.sample.orders.OrderCommand.GetOrder;
import dev.troupe.sample.show.Tap;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class OrdersTest {
  private static final BigDecimal PRICE = new BigDecimal("29.99");

  private final ActorSystem system = ActorSystem.create("test");
  private final Tap<OrderClosed> closed = new Tap<>();
  private final OrderManagerRef manager =
      system.spawn(OrderManagerRef.props(closed), "order-manager");

  @AfterEach
  void close() {
    system.close();
  }

  @Test
  @DisplayName("a plain order adds up without a system")
  void plainObject() {
    Order order = new Order("ORD-1", "CUST-1");
    order.add(new AddItem("ORD-1", "PROD-1", 3, new BigDecimal("0.10")));
    assertThat(order.details(new GetOrder("ORD-1")).total()).isEqualTo("0.30");
  }

  @Test
  @DisplayName("a created order is a child of the manager, by its number")
  void create() {
    assertThat(create("ORD-001")).isEqualTo(new OrderCreated("ORD-001"));
    assertThat(system.find(OrderRef.TYPE, "/order-manager/ORD-001")).isPresent();
  }

  @Test
  @DisplayName("an order has its items in the order added, and their total to the cent")
  void details() {
    create("ORD-001");
    Item five = new Item("PROD-001", 5, PRICE);
    Item two = new Item("PROD-002", 2, new BigDecimal("0.10"));
    assertThat(add("ORD-001", five)).isEqualTo(new ItemAdded("ORD-001", five));
    add("ORD-001", two);
    OrderDetails details = details("ORD-001").join();
    assertThat(details).isEqualTo(new OrderDetails("ORD-001", "CUST-1", List.of(five, two)));
    assertThat(details.total()).isEqualTo("150.15");
  }

  @Test
  @DisplayName("orders know nothing of each other")
  void several() {
    create("ORD-001");
    create("ORD-002");
    add("ORD-001", new Item("PROD-001", 1, PRICE));
    assertThat(details("ORD-001").join().total()).isEqualTo(PRICE);
    assertThat(details("ORD-002").join().items()).isEmpty();
  }

  @Test
  @DisplayName("an unknown order fails the ask with its name, and the manager keeps its orders")
  void unknown() {
    create("ORD-001");
    assertThatThrownBy(details("ORD-404")::join)
        .cause()
        .isInstanceOf(UnknownOrder.class)
        .hasMessage("There is no order ORD-404.");
    assertThat(details("ORD-001").join().customerId()).isEqualTo("CUST-1");
  }

  @Test
  @DisplayName("a duplicate order is refused, and the first one keeps its items")
  void duplicate() {
    create("ORD-001");
    add("ORD-001", new Item("PROD-001", 1, PRICE));
    assertThatThrownBy(creating("ORD-001")::join)
        .cause()
        .isInstanceOf(DuplicateOrder.class)
        .hasMessage("There is an order ORD-001 already.");
    assertThat(details("ORD-001").join().items()).hasSize(1);
  }

  @Test
  @DisplayName("a number that cannot name an actor is refused, and other orders live on")
  void impossibleName() {
    create("ORD-001");
    assertThatThrownBy(creating("ORD/002")::join).hasCauseInstanceOf(ActorNameException.class);
    assertThat(details("ORD-001").join().items()).isEmpty();
  }

  @Test
  @DisplayName(
      "an order that refuses an item is resumed by the manager's rule and keeps the others")
  void resumed() {
    Tap<ActorFailed> failures = Tap.on(system, ActorFailed.class);
    create("ORD-001");
    add("ORD-001", new Item("PROD-001", 1, PRICE));
    CompletableFuture<ItemAdded> none = manager.ask(new AddItem("ORD-001", "PROD-002", 0, PRICE));
    assertThatThrownBy(none::join).hasCauseInstanceOf(IllegalArgumentException.class);
    ActorFailed failure = failures.next();
    assertThat(failure.path()).hasToString("/order-manager/ORD-001");
    assertThat(failure.directive()).isEqualTo(Directive.RESUME);
    assertThat(details("ORD-001").join().items()).hasSize(1);
  }

  @Test
  @DisplayName("a negative price is refused")
  void negativePrice() {
    create("ORD-001");
    CompletableFuture<ItemAdded> gift =
        manager.ask(new AddItem("ORD-001", "PROD-001", 1, new BigDecimal("-0.01")));
    assertThatThrownBy(gift::join).hasCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("an order may come to its limit exactly")
  void atTheLimit() {
    create("ORD-001");
    add("ORD-001", new Item("PROD-001", 1, Order.LIMIT));
    assertThat(details("ORD-001").join().total()).isEqualTo(Order.LIMIT);
  }

  @Test
  @DisplayName("an order beyond its limit is stopped, and unknown once it has terminated")
  void stopped() {
    create("ORD-001");
    create("ORD-002");
    CompletableFuture<ItemAdded> tooMuch = adding("ORD-001", new Item("PROD-001", 400, PRICE));
    assertThatThrownBy(tooMuch::join)
        .cause()
        .isInstanceOf(LimitExceeded.class)
        .hasMessage("ORD-001 would come to 11996.00, and the limit is 10000.00.");
    assertThat(closed.next()).isEqualTo(new OrderClosed("ORD-001"));
    assertThatThrownBy(details("ORD-001")::join).hasCauseInstanceOf(UnknownOrder.class);
    assertThat(details("ORD-002").join().items()).isEmpty();
  }

  @Test
  @DisplayName("the number of an order that was stopped can be used again")
  void again() {
    create("ORD-001");
    manager.tell(new AddItem("ORD-001", "PROD-001", 400, PRICE));
    closed.next();
    create("ORD-001");
    assertThat(details("ORD-001").join().items()).isEmpty();
  }

  private OrderCreated create(String orderId) {
    return creating(orderId).join();
  }

  private CompletableFuture<OrderCreated> creating(String orderId) {
    return manager.ask(new CreateOrder(orderId, "CUST-1"));
  }

  private ItemAdded add(String orderId, Item item) {
    return adding(orderId, item).join();
  }

  private CompletableFuture<ItemAdded> adding(String orderId, Item item) {
    return manager.ask(new AddItem(orderId, item.productId(), item.quantity(), item.price()));
  }

  private CompletableFuture<OrderDetails> details(String orderId) {
    return manager.ask(new GetOrder(orderId));
  }
}
