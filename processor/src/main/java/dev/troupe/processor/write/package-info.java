/**
 * Turns the model of an actor into the source of its reference, and a compilation into its
 * protocol.
 *
 * <p>What one reads in a reference is written from top to bottom by {@link
 * dev.troupe.processor.write.RefWriter} and the writers it names, each line as it stands there.
 */
@NullMarked
package dev.troupe.processor.write;

import org.jspecify.annotations.NullMarked;
