package dev.troupe.sample.inventory;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Knows what is in stock and for which orders it is kept; a refused request changes nothing. */
@Actor
@Supervise(on = IllegalArgumentException.class, directive = Directive.RESUME)
public final class Inventory {
  private final Map<String, Integer> stock;
  private final Map<String, Map<String, Integer>> reservations = new TreeMap<>();

  Inventory(Map<String, Integer> initialStock) {
    this.stock = new TreeMap<>(initialStock);
  }

  @Receive
  StockResult check(CheckStock message) {
    int available = level(message.productId()).available();
    return new StockResult(message.productId(), available >= message.quantity(), available);
  }

  @Receive
  StockReserved reserve(ReserveStock message) {
    requirePositive(message.quantity());
    int available = level(message.productId()).available();
    if (available < message.quantity()) {
      throw new InsufficientStock(message.productId(), message.quantity(), available);
    }
    reservations
        .computeIfAbsent(message.orderId(), order -> new TreeMap<>())
        .merge(message.productId(), message.quantity(), Integer::sum);
    return new StockReserved(message.orderId(), message.productId(), message.quantity());
  }

  /** Releasing twice is no error, so that whoever got no answer may ask again. */
  @Receive
  StockReleased release(ReleaseStock message) {
    Map<String, Integer> kept = reservations.remove(message.orderId());
    return new StockReleased(message.orderId(), kept == null ? Map.of() : kept);
  }

  @Receive
  void restock(String productId, int quantity) {
    requirePositive(quantity);
    stock.merge(productId, quantity, Integer::sum);
  }

  @Receive
  List<StockLevel> levels() {
    return stock.keySet().stream().map(this::level).toList();
  }

  private StockLevel level(String productId) {
    int reserved =
        reservations.values().stream().mapToInt(kept -> kept.getOrDefault(productId, 0)).sum();
    return new StockLevel(productId, stock.getOrDefault(productId, 0), reserved);
  }

  private static void requirePositive(int quantity) {
    if (quantity < 1) {
      throw new IllegalArgumentException("A quantity is at least 1, but was " + quantity + ".");
    }
  }
}
