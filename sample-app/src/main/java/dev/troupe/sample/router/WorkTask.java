package dev.troupe.sample.router;

/**
 * Something to compute; answered by a {@link WorkResult}.
 *
 * @param limit below which primes are counted
 */
record WorkTask(String taskId, int limit) {}
