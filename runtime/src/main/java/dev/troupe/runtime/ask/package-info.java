/** Asks: requests whose reply is awaited, and where their callbacks run. */
@NullMarked
package dev.troupe.runtime.ask;

import org.jspecify.annotations.NullMarked;
