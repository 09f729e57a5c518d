package dev.troupe.sample.saga;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;

/** Books parcels and cancels them; its answers are the carrier's, whenever they come. */
@Actor
final class Shipping {
  private final Carrier carrier;

  Shipping(Carrier carrier) {
    this.carrier = carrier;
  }

  @Receive
  CompletableFuture<StepDone> ship(Execute message) {
    Purchase purchase = message.purchase();
    return carrier
        .book(purchase.orderId(), purchase.country())
        .thenApply(number -> new StepDone("shipped as " + number));
  }

  @Receive
  CompletableFuture<StepUndone> cancel(Compensate message) {
    return carrier
        .cancel(message.purchase().orderId())
        .thenApply(cancelled -> new StepUndone("cancelled the parcel"));
  }
}
