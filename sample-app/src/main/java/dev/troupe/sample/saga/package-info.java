/** A purchase in three steps, undone in reverse order when one fails. */
@NullMarked
package dev.troupe.sample.saga;

import org.jspecify.annotations.NullMarked;
