package dev.troupe.sample.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until somebody moves it. Safe from any thread. */
final class HandClock implements InstantSource {
  private final AtomicLong millis = new AtomicLong();

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(millis.get());
  }

  void advance(Duration duration) {
    millis.addAndGet(duration.toMillis());
  }
}
