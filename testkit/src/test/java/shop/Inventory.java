package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.util.HashMap;
import java.util.Map;

@Actor
@Supervise(on = InsufficientStock.class, directive = Directive.RESUME)
public class Inventory {
  private final Map<String, Integer> stock;

  Inventory(Map<String, Integer> initialStock) {
    this.stock = new HashMap<>(initialStock);
  }

  @Receive
  StockResult check(CheckStock message) {
    int current = stock.getOrDefault(message.productId(), 0);
    return new StockResult(message.productId(), current >= message.quantity(), current);
  }

  @Receive
  StockReserved reserve(ReserveStock message) throws InsufficientStock {
    int current = stock.getOrDefault(message.productId(), 0);
    if (current < message.quantity()) {
      throw new InsufficientStock(message.productId());
    }
    stock.put(message.productId(), current - message.quantity());
    return new StockReserved(message.productId(), message.quantity());
  }

  @Receive
  void restock(String productId, int quantity) {
    stock.merge(productId, quantity, Integer::sum);
  }
}
