/**
 * Turns the model of an actor into the source of its reference.
 *
 * <p>The only package that sees JavaPoet.
 */
@NullMarked
package dev.troupe.processor.write;

import org.jspecify.annotations.NullMarked;
