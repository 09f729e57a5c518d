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
    return new StockResult(message.productId(), stock.getOrDefault(message.productId(), 0));
  }

  @Receive
  StockResult reserve(ReserveStock message) throws InsufficientStock {
    int left = stock.getOrDefault(message.productId(), 0) - message.quantity();
    if (left < 0) {
      throw new InsufficientStock(message.productId());
    }
    stock.put(message.productId(), left);
    return new StockResult(message.productId(), left);
  }

  @Receive
  void restock(String productId, int quantity) {
    stock.merge(productId, quantity, Integer::sum);
  }
}
