package dev.troupe.runtime.soak;

import java.util.concurrent.atomic.LongAdder;

/**
 * How many parcels, and which: two tallies are equal if they have counted the same ones, for all
 * practical purposes. Safe from any thread.
 */
final class Tally {
  private final LongAdder count = new LongAdder();
  private final LongAdder mixed = new LongAdder();

  /** Where a tally stands. */
  record Sum(long count, long mixed) {
    Sum plus(Sum other) {
      return new Sum(count + other.count, mixed + other.mixed);
    }
  }

  void add(long number) {
    count.increment();
    mixed.add(mix(number));
  }

  Sum sum() {
    return new Sum(count.sum(), mixed.sum());
  }

  /** One that is missing does not weigh the same as another that was counted twice. */
  private static long mix(long number) {
    long z = (number + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
