package dev.troupe.benchmarks;

/**
 * A line of the table before anything has run.
 *
 * @param title as it stands in the table
 * @param subject what to run
 * @param measure which figure of it
 * @param floor what it must reach
 */
record Row(String title, Subject subject, Measure measure, Floor floor) {}
