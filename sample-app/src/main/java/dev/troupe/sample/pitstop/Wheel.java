package dev.troupe.sample.pitstop;

/** Where a tire changer stands. */
public enum Wheel implements Post {
  /** Behind the nose, on the driver's left. */
  FRONT_LEFT("Front Left"),
  /** Behind the nose, on the driver's right. */
  FRONT_RIGHT("Front Right"),
  /** Under the wing, on the driver's left. */
  REAR_LEFT("Rear Left"),
  /** Under the wing, on the driver's right. */
  REAR_RIGHT("Rear Right");

  private final String label;

  Wheel(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
