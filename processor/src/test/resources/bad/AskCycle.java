// OPTION -Atroupe.MessageMutable=off
// OPTION -Atroupe.BlockingCall=off
// FILE shop/Orders.java
package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;

@Actor
public class Orders {
  private final ActorContext<OrdersRef> context;
  private final StockRef stock;

  Orders(ActorContext<OrdersRef> context, StockRef stock) {
    this.context = context;
    this.stock = stock;
  }

  @Receive
  int place(Place message) {
    // WARNING [AskCycle] Orders waits for itself: Orders.place(Place) asks Stock.reserve(Reserve) asks Orders.price(Price), and an actor handles one message at a time. Return the future instead of waiting for it.
    return stock.ask(new Stock.Reserve(context.self())).join();
  }

  @Receive
  int cancel(Cancel message) throws Exception {
    CompletableFuture<Integer> released = stock.ask(new Stock.Release(context.self()));
    CompletableFuture<Integer> counted = released.thenApply(count -> count + 1);
    // WARNING [AskCycle] Orders waits for itself: Orders.cancel(Cancel) asks Stock.release(Release) asks Ledger.book() asks Orders.price(Price), and an actor handles one message at a time. Return the future instead of waiting for it.
    return counted.get();
  }

  @Receive
  int price(Price message) {
    return 1;
  }

  @Receive
  int again(Again message) {
    OrdersRef self = context.self();
    return through(self);
  }

  private int through(OrdersRef self) {
    // WARNING [AskCycle] Orders waits for itself: Orders.again(Again) asks Orders.price(Price), and an actor handles one message at a time. Return the future instead of waiting for it.
    return context.self().ask(new Price()).join();
  }

  public record Place() {}

  public record Cancel() {}

  public record Price() {}

  public record Again() {}
}
// FILE shop/Stock.java
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;

@Actor
public class Stock {
  private final LedgerRef ledger;

  Stock(LedgerRef ledger) {
    this.ledger = ledger;
  }

  @Receive
  int reserve(Reserve message) {
    return message.orders().ask(new Orders.Price()).join();
  }

  @Receive
  CompletableFuture<Integer> release(Release message) {
    return booked().thenApply(booked -> booked + 1);
  }

  private CompletableFuture<Integer> booked() {
    return ledger.book();
  }

  public record Reserve(OrdersRef orders) {}

  public record Release(OrdersRef orders) {}
}
// FILE shop/Ledger.java
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

@Actor(blocking = true)
public class Ledger {
  private final Supplier<OrdersRef> orders;
  private final PrinterRef printer;

  Ledger(Supplier<OrdersRef> orders, PrinterRef printer) {
    this.orders = orders;
    this.printer = printer;
  }

  @Receive
  CompletableFuture<Integer> book() {
    return orders.get().ask(new Orders.Price(), Duration.ofSeconds(1));
  }

  @Receive
  int total(Total message) {
    // WARNING [AskCycle] Ledger waits for itself: Ledger.total(Total) asks Printer.print(String, int), while Printer.refill(Refill) asks Ledger.pages(Pages), and an actor handles one message at a time. Return the future instead of waiting for it.
    return printer.print("total", 1).join();
  }

  @Receive
  int pages(Pages message) {
    return 1;
  }

  public record Total() {}

  public record Pages() {}
}
// FILE shop/Printer.java
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
public class Printer {
  @Receive
  int print(String text, int copies) {
    return 1;
  }

  @Receive
  int refill(Refill message) {
    return message.ledger().ask(new Ledger.Pages()).thenApply(pages -> pages + 1).join();
  }

  public record Refill(LedgerRef ledger) {}
}
