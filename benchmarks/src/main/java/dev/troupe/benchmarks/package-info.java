/** Runs the workloads on Troupe and on Pekko in turn, and prints how they compare. */
@NullMarked
package dev.troupe.benchmarks;

import org.jspecify.annotations.NullMarked;
