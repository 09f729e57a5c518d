/**
 * What actors are tested with: {@link dev.troupe.testkit.Simulation} runs a system in its own time
 * and in an order that a seed decides, {@link dev.troupe.testkit.SimulationTest} does so for many
 * seeds, and {@link dev.troupe.testkit.TestProbe} stands in for an actor.
 */
@NullMarked
package dev.troupe.testkit;

import org.jspecify.annotations.NullMarked;
