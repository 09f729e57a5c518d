/**
 * The runtime against a small model of the contract: random trees of actors, random failures, stops
 * and watches, on random schedules.
 *
 * <p>{@link dev.troupe.testkit.model.Plot} makes up what happens, {@link
 * dev.troupe.testkit.model.Scene} has real actors do it and writes down what can be seen, and
 * {@link dev.troupe.testkit.model.Reference} says of each sighting whether the contract allows it.
 */
package dev.troupe.testkit.model;
