package dev.troupe.sample.inventory;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was kept for an order may be reserved again.
 *
 * @param quantities how much of each product; empty if nothing was kept
 */
public record StockReleased(String orderId, Map<String, Integer> quantities) {

  /** Copies the map. */
  public StockReleased {
    quantities = Map.copyOf(quantities);
  }

  /** The quantities as people write them. */
  public String text() {
    return quantities.isEmpty()
        ? "nothing"
        : quantities.entrySet().stream()
            .map(entry -> entry.getValue() + " × " + entry.getKey())
            .sorted()
            .collect(Collectors.joining(", "));
  }
}
