package dev.troupe.sample.pitstop;

/** Fails a pit stop after which the car cannot go on. */
final class CarRetired extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CarRetired(int car, Throwable cause) {
    super("Car " + car + " retires: " + cause.getMessage(), cause);
  }
}
