package dev.troupe.sample.saga;

import java.util.concurrent.CompletableFuture;

/** A carrier that goes nearly everywhere, but not to the Moon, and never heard of Atlantis. */
final class DemoCarrier implements Carrier {

  @Override
  public CompletableFuture<String> book(String orderId, String country) {
    return switch (country) {
      case "the Moon" -> CompletableFuture.failedFuture(new NoRoute(country));
      case "Atlantis" -> new CompletableFuture<>();
      default -> CompletableFuture.completedFuture("PARCEL-" + orderId);
    };
  }

  @Override
  public CompletableFuture<Void> cancel(String orderId) {
    return CompletableFuture.completedFuture(null);
  }
}
