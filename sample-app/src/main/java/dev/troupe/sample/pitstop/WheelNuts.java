package dev.troupe.sample.pitstop;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A car's wheel nuts, which may jam a few times before they come off. They are the car's: no
 * restart of whoever works on them makes new ones. Safe from any thread.
 */
final class WheelNuts {
  private final Queue<Wheel> jams;

  /**
   * The nuts of four wheels.
   *
   * @param jams wheels whose nut jams, as often as they are named
   */
  WheelNuts(List<Wheel> jams) {
    this.jams = new ConcurrentLinkedQueue<>(jams);
  }

  /**
   * Takes a wheel's nut off.
   *
   * @throws WheelNutJammed if it does not move this time
   */
  void loosen(Wheel wheel) {
    if (jams.remove(wheel)) {
      throw new WheelNutJammed(wheel);
    }
  }
}
