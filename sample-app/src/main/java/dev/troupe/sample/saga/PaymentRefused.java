package dev.troupe.sample.saga;

/** A bank did not move money. */
final class PaymentRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PaymentRefused(String message) {
    super(message);
  }
}
