package dev.troupe.spi;

import java.time.Duration;

/**
 * How an actor system is set up.
 *
 * @param name the system's name, for threads and logs
 * @param askTimeout how long an ask without a timeout of its own waits
 * @param shutdownTimeout how long {@code close()} waits for actors to stop
 * @param parallelism how many actors run at the same time, those that block apart
 */
public record SystemSettings(
    String name, Duration askTimeout, Duration shutdownTimeout, int parallelism) {}
