/**
 * What the processor knows of actor classes: names, flags and positions, free of the compiler's own
 * types.
 *
 * <p>All records here are immutable. {@code read} makes them, {@code check} judges them and {@code
 * write} turns them into source.
 */
@NullMarked
package dev.troupe.processor.model;

import org.jspecify.annotations.NullMarked;
