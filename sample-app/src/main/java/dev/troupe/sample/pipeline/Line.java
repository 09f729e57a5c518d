package dev.troupe.sample.pipeline;

/**
 * A line of an access log as it was written.
 *
 * @param number counts from 1
 */
record Line(int number, String text) {}
