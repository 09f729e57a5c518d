package dev.troupe.sample.pipeline;

/**
 * A line that went no further.
 *
 * @param stage where it was dropped
 */
record Dropped(int line, String stage, String reason) {}
