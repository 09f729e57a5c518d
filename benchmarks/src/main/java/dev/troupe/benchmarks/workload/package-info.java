/** The workloads: each is written once for Troupe and once for Pekko, with one protocol. */
@NullMarked
package dev.troupe.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
