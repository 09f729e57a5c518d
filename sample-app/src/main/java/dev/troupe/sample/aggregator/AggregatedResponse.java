package dev.troupe.sample.aggregator;

import java.util.List;

/**
 * An answer put together from its parts.
 *
 * @param parts those that came in time, by their number
 * @param missing the numbers of those that did not
 */
record AggregatedResponse(String correlationId, List<String> parts, List<Integer> missing) {

  /** Copies the lists. */
  AggregatedResponse {
    parts = List.copyOf(parts);
    missing = List.copyOf(missing);
  }

  /** Whether all parts are there. */
  boolean isComplete() {
    return missing.isEmpty();
  }
}
