/**
 * Reads annotated classes from the compiler into the model.
 *
 * <p>The only package that sees the compiler's types: nothing of them goes any further.
 */
@NullMarked
package dev.troupe.processor.read;

import org.jspecify.annotations.NullMarked;
