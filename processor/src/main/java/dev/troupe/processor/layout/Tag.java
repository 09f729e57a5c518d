package dev.troupe.processor.layout;

/** Whether a break was taken; what stands after it may be indented by that. */
final class Tag {
  private boolean taken;

  void set(boolean isTaken) {
    taken = isTaken;
  }

  boolean isTaken() {
    return taken;
  }
}
