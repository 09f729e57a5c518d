// FILE shop/Inventory.java
package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.PreStart;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

@Actor
@Supervise(on = InsufficientStock.class, directive = Directive.RESUME)
@Supervise(
    on = IOException.class,
    directive = Directive.RESTART,
    maxRestarts = 5,
    within = "1m",
    minBackoff = "100ms",
    maxBackoff = "10s")
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
  StockReserved reserve(ReserveStock message) throws IOException {
    stock.merge(message.productId(), -message.quantity(), Integer::sum);
    return new StockReserved(message.productId(), message.quantity());
  }

  @PreStart
  void open() {}
}
// FILE shop/CheckStock.java
package shop;

public record CheckStock(String productId, int quantity) {}
// FILE shop/StockResult.java
package shop;

public record StockResult(String productId, boolean available, int currentStock) {}
// FILE shop/ReserveStock.java
package shop;

public record ReserveStock(String productId, int quantity) {}
// FILE shop/StockReserved.java
package shop;

public record StockReserved(String productId, int quantity) {}
// FILE shop/InsufficientStock.java
package shop;

public class InsufficientStock extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
