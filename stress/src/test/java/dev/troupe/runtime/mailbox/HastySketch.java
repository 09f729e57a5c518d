package dev.troupe.runtime.mailbox;

/** The fault: its reader rests without compare-and-set. */
final class HastySketch extends Sketch {
  @Override
  public boolean ends() {
    if (tail.get() != head) {
      return false;
    }
    Thread.yield();
    tail.set(IDLE);
    return true;
  }
}
