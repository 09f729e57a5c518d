package dev.troupe.sample.pitstop;

/** A wheel nut does not move. */
final class WheelNutJammed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WheelNutJammed(Wheel wheel) {
    super("The wheel nut jammed, " + wheel.label() + ".");
  }
}
