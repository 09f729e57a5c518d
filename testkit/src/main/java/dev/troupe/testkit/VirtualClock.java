package dev.troupe.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A simulation's time as the JDK's clock, from the epoch on. */
final class VirtualClock extends Clock {
  private final VirtualTime time;
  private final ZoneId zone;

  VirtualClock(VirtualTime time, ZoneId zone) {
    this.time = time;
    this.zone = zone;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new VirtualClock(time, other);
  }

  @Override
  public Instant instant() {
    return Instant.EPOCH.plusNanos(time.nanoTime());
  }
}
