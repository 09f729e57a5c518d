package dev.troupe.sample.router;

/**
 * What came out of a task.
 *
 * @param workerId who did it
 */
record WorkResult(String taskId, long primes, String workerId) {}
