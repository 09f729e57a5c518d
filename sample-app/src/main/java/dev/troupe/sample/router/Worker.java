package dev.troupe.sample.router;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.BitSet;

/** Counts primes, one task at a time; a pool of workers has as many tasks at work as workers. */
@Actor
final class Worker {
  private final String workerId;

  Worker(String workerId) {
    this.workerId = workerId;
  }

  @Receive
  WorkResult work(WorkTask task) {
    return new WorkResult(task.taskId(), primesBelow(task.limit()), workerId);
  }

  private static long primesBelow(int limit) {
    BitSet composite = new BitSet();
    for (int i = 2; (long) i * i < limit; i = composite.nextClearBit(i + 1)) {
      for (long multiple = (long) i * i; multiple < limit; multiple += i) {
        composite.set((int) multiple);
      }
    }
    return Math.max(0L, limit - 2L) - composite.cardinality();
  }
}
