package dev.troupe.benchmarks.compile;

/**
 * What one compilation took.
 *
 * @param millis on the clock
 * @param processor milliseconds of processor time, on all threads; {@code NaN} if the machine does
 *     not say
 */
public record Sample(double millis, double processor) {}
