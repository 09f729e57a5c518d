package dev.troupe.sample.saga;

import java.time.Duration;
import java.util.List;

/**
 * How purchases are fulfilled.
 *
 * @param steps three, in their order
 * @param stepTimeout how long one step may take
 * @param attempts how often a step is tried to be undone
 * @param minBackoff the time between the first two attempts; each further one is twice as long
 */
record SagaPlan(List<SagaStep> steps, Duration stepTimeout, int attempts, Duration minBackoff) {

  /** Copies the list. */
  SagaPlan {
    steps = List.copyOf(steps);
    if (steps.size() != 3) {
      throw new IllegalArgumentException("A saga has 3 steps, but was given " + steps.size() + ".");
    }
  }

  /** How long to wait after an attempt, counted from 1. */
  Duration backoffAfter(int attempt) {
    return minBackoff.multipliedBy(1L << (attempt - 1));
  }
}
