package dev.troupe.sample.saga;

import java.util.concurrent.CompletableFuture;

/** Whoever brings parcels to customers; answers when it likes, and nobody waits meanwhile. */
interface Carrier {

  /**
   * Books a parcel.
   *
   * @return the parcel's number; fails with {@link NoRoute} if it cannot go there
   */
  CompletableFuture<String> book(String orderId, String country);

  /** Takes a booking back; an order that was not booked is no error. */
  CompletableFuture<Void> cancel(String orderId);
}
