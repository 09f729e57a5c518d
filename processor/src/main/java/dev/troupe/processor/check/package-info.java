/**
 * Judges actor classes: pure functions from the model to findings, and every text a user sees.
 *
 * <p>One {@code *Rules} class a theme; none knows the compiler. {@link
 * dev.troupe.processor.check.Fault} holds the texts, {@code docs/errors.md} explains them.
 */
@NullMarked
package dev.troupe.processor.check;

import org.jspecify.annotations.NullMarked;
