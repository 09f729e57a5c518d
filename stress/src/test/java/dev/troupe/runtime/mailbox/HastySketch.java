package dev.troupe.runtime.mailbox;

import dev.troupe.stress.Gap;

/** The fault: its reader rests without compare-and-set. */
final class HastySketch extends Sketch {
  @Override
  public boolean ends() {
    if (tail.get() != head) {
      return false;
    }
    Gap.open();
    tail.set(IDLE);
    return true;
  }
}
